package org.gridboard.access;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.OwnerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Accounts for tests, and acting as one of them. The areas have to exist. */
public final class TestAccounts {

    /** What every account made here signs in with. */
    public static final String PASSWORD = "correct horse battery";

    private TestAccounts() {}

    /** The account of that name; made, with the password, if there is none yet. */
    public static Account create(OwnerDatabase database, String username, Role role, AreaCode... areas) {
        database.inTransaction(jdbc -> insert(jdbc, username, role, areas));
        return find(database, username);
    }

    /** The account of that name, which exists. */
    public static Account find(OwnerDatabase database, String username) {
        return database.jdbc()
                .sql(AccountRows.SELECT + "where a.username = :username")
                .param("username", username)
                .query(AccountRows::map)
                .single();
    }

    /** All accounts whose names begin so, by name. */
    public static Map<String, Account> named(OwnerDatabase database, String beginning) {
        return database
                .jdbc()
                .sql(AccountRows.SELECT + "where starts_with(a.username, :beginning)")
                .param("beginning", beginning)
                .query(AccountRows::map)
                .stream()
                .collect(Collectors.toMap(Account::username, Function.identity()));
    }

    /** From now on this thread acts for the account; to be ended by {@link #signOut}. */
    public static void signIn(Account account) {
        var signedIn = SignedIn.as(account);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void insert(JdbcClient jdbc, String username, Role role, AreaCode... areas) {
        jdbc.sql("""
                        with made as (
                            insert into account (username, name, telephone, role) values (:username, '测试员', '13812345678', :role)
                            on conflict do nothing returning id),
                        scoped as (
                            insert into account_scope select id, unnest(:areas) from made)
                        insert into credential (account_id, password_hash) select id, :hash from made""")
                .param("username", username)
                .param("role", role.name())
                .param("areas", Arrays.stream(areas).map(AreaCode::value).toArray(String[]::new))
                .param("hash", "{noop}" + PASSWORD)
                .update();
    }
}
