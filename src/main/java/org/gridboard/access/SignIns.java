package org.gridboard.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is signed in, as all nodes know it. A sign-in ends when it is signed out, when what its account may do has
 * changed, when nobody has used it for long, and at the latest after a working day; a wall screen's only when it has not been shown for a month.
 */
@Repository
class SignIns {

    /** Nodes tell once a minute what has been used; so long a sign-in is kept beyond its time. */
    private static final int SLACK_SECONDS = 600;

    private static final String LASTS = """
            (a.role = 'SCREEN' or s.begun_at >= now() - make_interval(secs => :longest))
            """;
    private static final String IN_USE = """
            s.seen_at >= now() - make_interval(secs => case when a.role = 'SCREEN' then :screen else :idle end)
            """;
    private static final String BEGIN = "insert into sign_in (token_hash, account_id) values (:hash, :account)";
    private static final String FIND = """
            select a.username from sign_in s join account a on a.id = s.account_id
            where s.token_hash = :hash and\s""" + LASTS + " and " + IN_USE;
    private static final String SEEN = """
            update sign_in s set seen_at = greatest(s.seen_at, now() - make_interval(secs => seen.idle))
            from unnest(:hashes::text[], :idles::float8[]) as seen (hash, idle), account a
            where s.token_hash = seen.hash and a.id = s.account_id and\s""" + LASTS + "returning s.token_hash";
    private static final String FORGET_OLD = """
            delete from sign_in s using account a
            where a.id = s.account_id and not (""" + LASTS + " and " + IN_USE + ")";

    private final JdbcClient jdbc;
    private final double idle;
    private final double longest;
    private final double screen;

    /**
     * @param idle how long nobody may have used it, the same as for a session
     * @param longest how long it lasts in any case
     * @param screen how long a wall screen's may not have been shown; while it is shown it does not end (decision 056)
     */
    SignIns(
            JdbcClient jdbc,
            @Value("${server.servlet.session.timeout}") Duration idle,
            @Value("${gridboard.access.sign-in.longest}") Duration longest,
            @Value("${gridboard.access.sign-in.screen}") Duration screen) {
        this.jdbc = jdbc;
        this.idle = idle.toSeconds();
        this.longest = longest.toSeconds();
        this.screen = screen.toSeconds();
    }

    void begin(String hash, AccountId account) {
        jdbc.sql(BEGIN).param("hash", hash).param("account", account.value()).update();
    }

    /** The user name of an open sign-in. */
    Optional<String> find(String hash) {
        return limited(FIND)
                .param("idle", idle)
                .param("hash", hash)
                .query(String.class)
                .optional();
    }

    void end(String hash) {
        jdbc.sql("delete from sign_in where token_hash = :hash")
                .param("hash", hash)
                .update();
    }

    /** Within the transaction of the change, so that no node takes up again what has ended. */
    @EventListener
    void end(AccountChanged changed) {
        jdbc.sql("delete from sign_in where account_id = :account")
                .param("account", changed.account().value())
                .update();
    }

    /**
     * Notes when sign-ins were used last.
     *
     * @param idles how long ago each was used, by the session that holds it
     * @return those of them that have not been ended
     */
    Set<String> seen(Map<String, Duration> idles) {
        var used = List.copyOf(idles.entrySet());
        return limited(SEEN)
                .param("hashes", used.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "idles",
                        used.stream()
                                .map(entry -> (double) entry.getValue().toSeconds())
                                .toArray(Double[]::new))
                .query((row, number) -> row.getString("token_hash"))
                .set();
    }

    void forgetOld() {
        limited(FORGET_OLD).param("idle", idle + SLACK_SECONDS).update();
    }

    private JdbcClient.StatementSpec limited(String sql) {
        return jdbc.sql(sql).param("longest", longest).param("screen", screen);
    }
}
