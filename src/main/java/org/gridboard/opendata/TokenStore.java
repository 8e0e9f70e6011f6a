package org.gridboard.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys and the accounts they work as, in the database. */
@Repository
class TokenStore {

    private static final String SELECT = """
            select t.*, m.name as maker, array(select a.code || ' ' || a.name from account_scope s
                join area a on a.code = s.area_code where s.account_id = t.account_id order by a.code) as areas
            from api_token t join account m on m.id = t.made_by
            where t.street = :street
            """;
    private static final String PAGE = SELECT + """
            order by t.revoked_at is not null or t.expires_at <= :now, t.made_at desc, t.id desc
            offset :offset limit :limit""";
    private static final String ACCOUNT = """
            insert into account (username, name, role) values ('token-' || :request, :label, 'DATA_READER') returning id""";
    private static final String INSERT = """
            insert into api_token (request_id, account_id, street, label, token_hash, beginning, made_at, made_by, expires_at)
            values (:request, :account, :street, :label, :hash, :beginning, :now, acting_account(), :expires)
            returning id""";
    private static final String REVOKE = """
            update api_token set revoked_at = :now, revoked_by = acting_account(), version = version + 1
            where id = :id and street = :street and version = :version and revoked_at is null""";
    private static final String LOCK = """
            update account set locked = true, version = version + 1
            where id = (select account_id from api_token where id = :id and street = :street)""";

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ApiToken> page(AreaCode street, OffsetDateTime now, int offset, int limit) {
        return jdbc.sql(PAGE)
                .param("street", street.value())
                .param("now", now)
                .param("offset", offset)
                .param("limit", limit)
                .query(TokenStore::token)
                .list();
    }

    Optional<ApiToken> find(AreaCode street, TokenId id) {
        return jdbc.sql(SELECT + "and t.id = :id")
                .param("street", street.value())
                .param("id", id.value())
                .query(TokenStore::token)
                .optional();
    }

    int count(AreaCode street) {
        return jdbc.sql("select count(*) from api_token where street = :street")
                .param("street", street.value())
                .query(Integer.class)
                .single();
    }

    int countOpen(AreaCode street, OffsetDateTime now) {
        return jdbc.sql(
                        "select count(*) from api_token where street = :street and revoked_at is null and expires_at > :now")
                .param("street", street.value())
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    boolean isMade(UUID request) {
        return jdbc.sql("select exists (select from api_token where request_id = :request)")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    /** The account is written first, then the key to it, then its scope: who has no key in the own street gives no scope. */
    TokenId insert(
            UUID request,
            AreaCode street,
            String label,
            Collection<AreaCode> areas,
            TokenSecret secret,
            OffsetDateTime now,
            OffsetDateTime expires) {
        long account = jdbc.sql(ACCOUNT)
                .param("request", request.toString().substring(0, 33))
                .param("label", label)
                .query(Long.class)
                .single();
        long id = jdbc.sql(INSERT)
                .param("request", request)
                .param("account", account)
                .param("street", street.value())
                .param("label", label)
                .param("hash", secret.hash())
                .param("beginning", secret.beginning())
                .param("now", now)
                .param("expires", expires)
                .query(Long.class)
                .single();
        jdbc.sql("insert into account_scope (account_id, area_code) select :account, unnest(:areas::text[])")
                .param("account", account)
                .param("areas", areas.stream().map(AreaCode::value).toArray(String[]::new))
                .update();
        return new TokenId(id);
    }

    /** False if it is revoked already, or changed meanwhile. Its account is locked, which every transaction sees at once. */
    boolean revoke(AreaCode street, TokenId id, int version, OffsetDateTime now) {
        boolean revoked = jdbc.sql(REVOKE)
                        .param("id", id.value())
                        .param("street", street.value())
                        .param("version", version)
                        .param("now", now)
                        .update()
                == 1;
        if (revoked) {
            jdbc.sql(LOCK)
                    .param("id", id.value())
                    .param("street", street.value())
                    .update();
        }
        return revoked;
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                new TokenId(row.getLong("id")),
                row.getString("label"),
                row.getString("beginning"),
                areas((String[]) row.getArray("areas").getArray()),
                row.getTimestamp("made_at").toInstant(),
                row.getString("maker"),
                row.getTimestamp("expires_at").toInstant(),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"),
                row.getInt("version"));
    }

    private static List<Area> areas(String... named) {
        var areas = new ArrayList<Area>();
        for (String area : named) {
            String[] parts = area.split(" ", 2);
            areas.add(new Area(new AreaCode(parts[0]), parts[1]));
        }
        return List.copyOf(areas);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
