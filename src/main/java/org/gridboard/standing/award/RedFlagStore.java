package org.gridboard.standing.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.SealedJson;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Red flags, as they lie in the database. Within a transaction of the services only. */
@Repository
class RedFlagStore {

    private static final String SELECT = """
            select f.*, a.name, p.name as awarded_by_name, w.name as withdrawn_by_name
            from red_flag f join area a on a.code = f.area_code join account p on p.id = f.awarded_by
            left join account w on w.id = f.withdrawn_by where\s""";
    private static final String BY_ID = SELECT + "f.id = :id";
    private static final String BY_REQUEST = SELECT + "f.request_id = :request and f.area_code = :area";
    private static final String STANDS = SELECT + """
            f.compared = :compared and f.first_day = :first and f.last_day = :last and f.withdrawn_at is null""";
    private static final String HISTORY = SELECT + """
            (f.area_code = :area or f.compared = :area) order by f.last_day desc, f.id desc limit 100""";
    private static final String ADD = """
            insert into red_flag (request_id, area_code, first_day, last_day, total, place, ranked, reason, hash,
                                  awarded_at, awarded_by)
            values (:request, :area, :first, :last, :total, :place, :ranked, :reason, :hash, :at, acting_account())
            on conflict do nothing returning id""";
    private static final String KEEP = """
            insert into red_flag_standing (flag_id, area_code, standing) values (:flag, :area, cast(:text as json))""";
    private static final String KEPT = """
            select s.standing::text as text, f.hash from red_flag_standing s join red_flag f on f.id = s.flag_id
            where s.flag_id = :id""";
    private static final String WITHDRAW = """
            update red_flag set withdrawn_at = :at, withdrawn_by = acting_account(), withdrawn_reason = :reason
            where id = :id and withdrawn_at is null""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RedFlagStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<RedFlag> find(FlagId id) {
        return one(jdbc.sql(BY_ID).param("id", id.value()));
    }

    Optional<RedFlag> sent(UUID request, AreaCode area) {
        return one(jdbc.sql(BY_REQUEST).param("request", request).param("area", area.value()));
    }

    /** The flag of the period that has not been withdrawn, among the areas below. */
    Optional<RedFlag> stands(AreaCode compared, Period period) {
        return one(jdbc.sql(STANDS)
                .param("compared", compared.value())
                .param("first", period.first())
                .param("last", period.last()));
    }

    List<RedFlag> history(AreaCode area) {
        return jdbc.sql(HISTORY)
                .param("area", area.value())
                .query(RedFlagStore::flag)
                .list();
    }

    /** @return nothing if the request was sent before, or another area has the flag of the period */
    Optional<FlagId> add(UUID request, Standing standing, Place place, String reason, SealedJson document) {
        Optional<FlagId> added = jdbc.sql(ADD)
                .param("request", request)
                .param("area", place.area().code().value())
                .param("first", standing.period().first())
                .param("last", standing.period().last())
                .param("total", place.total())
                .param("place", place.rank())
                .param("ranked", standing.ranked())
                .param("reason", reason)
                .param("hash", document.hash())
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional()
                .map(FlagId::new);
        added.ifPresent(flag -> jdbc.sql(KEEP)
                .param("flag", flag.value())
                .param("area", standing.area().code().value())
                .param("text", document.text())
                .update());
        return added;
    }

    /** The frozen standing, if the account may read it. */
    Optional<SealedJson> kept(FlagId id) {
        return jdbc.sql(KEPT)
                .param("id", id.value())
                .query((row, number) -> new SealedJson(row.getString("text"), row.getString("hash")))
                .optional();
    }

    /** @return false if it has been withdrawn already */
    boolean withdraw(FlagId id, String reason) {
        return jdbc.sql(WITHDRAW)
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static Optional<RedFlag> one(StatementSpec query) {
        return query.query(RedFlagStore::flag).optional();
    }

    private static RedFlag flag(ResultSet row, int number) throws SQLException {
        int place = row.getInt("place");
        @Nullable Integer rank = row.wasNull() ? null : place;
        return new RedFlag(
                new FlagId(row.getLong("id")),
                new Area(new AreaCode(row.getString("area_code")), row.getString("name")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getBigDecimal("total"),
                rank,
                row.getInt("ranked"),
                row.getString("reason"),
                row.getString("hash"),
                row.getObject("awarded_at", OffsetDateTime.class).toInstant(),
                row.getString("awarded_by_name"),
                withdrawal(row));
    }

    private static RedFlag.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? null
                : new RedFlag.Withdrawal(
                        at.toInstant(), row.getString("withdrawn_by_name"), row.getString("withdrawn_reason"));
    }
}
