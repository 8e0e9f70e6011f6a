package org.gridboard.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Looks up who wants to sign in. */
@Component
class SignIn {

    private static final String CREDENTIAL = """
            select password_hash, must_change, coalesce(locked_until <= :now, true) as open
            from credential where account_id = :id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SignIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws UsernameNotFoundException if there is no such account, or it has no password */
    SignedIn find(String username) {
        return Username.meantBy(username)
                .flatMap(name -> jdbc.sql(AccountRows.SELECT + "where a.username = :username")
                        .param("username", name)
                        .query(AccountRows::map)
                        .optional())
                .flatMap(account -> jdbc.sql(CREDENTIAL)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", account.id().value())
                        .query((row, number) -> new SignedIn(
                                account,
                                row.getString("password_hash"),
                                !account.locked() && row.getBoolean("open"),
                                row.getBoolean("must_change")))
                        .optional())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }
}
