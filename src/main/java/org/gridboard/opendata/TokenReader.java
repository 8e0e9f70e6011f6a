package org.gridboard.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gridboard.access.Account;
import org.gridboard.access.AccountId;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the keys for the door, before anybody is known, and notes that one was used. */
@Component
class TokenReader {

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every key by its hash, those among them that have not been open for less than a year. */
    @Transactional(readOnly = true)
    Map<String, KnownToken> read() {
        var tokens = new HashMap<String, KnownToken>();
        jdbc.sql("select * from known_tokens(:now)")
                .param("now", OffsetDateTime.now(clock))
                .query((ResultSet row) -> {
                    tokens.put(row.getString("token_hash"), token(row));
                });
        return Map.copyOf(tokens);
    }

    /** Notes that the acting account's key is used now. */
    @Transactional
    void used() {
        jdbc.sql("select token_is_used(:now)")
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> number)
                .list();
    }

    private static KnownToken token(ResultSet row) throws SQLException {
        var areas = Arrays.stream((String[]) row.getArray("areas").getArray())
                .map(AreaCode::new)
                .collect(Collectors.toCollection(TreeSet::new));
        var account = new Account(
                new AccountId(row.getLong("account_id")),
                row.getString("username"),
                row.getString("label"),
                null,
                Role.DATA_READER,
                areas,
                row.getBoolean("revoked"),
                0);
        return new KnownToken(account, row.getTimestamp("expires_at").toInstant(), row.getBoolean("revoked"));
    }
}
