package org.gridboard.inspection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sightings, as they lie in the database. Within a transaction of the services only. */
@Repository
class SightingStore {

    private static final String AWAY = """
            st_distance(c.position::geography,
                        st_setsrid(st_makepoint(cast(:lng as float8), cast(:lat as float8)), 4326)::geography)""";

    /** The first sighting counts: a second one of the same half-day changes nothing. */
    private static final String INSERT = """
            insert into sighting (checkpoint_id, day, half, grid_code, result, at, account_id, late_reason, verified, metres_away)
            select c.id, :day, :half, grid_of_checkpoint(c.id, c.grid_code, :day, :half), :result, :at, :account, :reason,
                   coalesce(away <= :metres, false), round(away)
            from checkpoint c cross join lateral (select %s as away) a
            where c.id = :id and c.since <= :day and (c.retired_on is null or c.retired_on > :day)
            on conflict do nothing""".formatted(AWAY);

    private static final String LAY_IN = """
            select exists (select from grid_stay where subject = 'checkpoint' and id = :id and grid_code = :grid and until >= :day)""";

    private static final String CORRECT = """
            update sighting set result = :result
            where checkpoint_id = :id and day = :day and half = :half and account_id = :account
              and at >= :since and issue_id is null and result <> :result""";

    private static final String LOCATE = """
            update sighting s set verified = away <= :metres, metres_away = round(away)
            from checkpoint c cross join lateral (select %s as away) a
            where c.id = s.checkpoint_id and s.checkpoint_id = :id and s.day = :day and s.half = :half
              and s.account_id = :account and s.at >= :since and not s.verified""".formatted(AWAY);

    private static final String FIND = "select " + SightingRows.COLUMNS + """

            from sighting s left join account a on a.id = s.account_id
            where s.checkpoint_id = :id\s""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    SightingStore(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** @return false if the half-day had a sighting already, or the checkpoint is not due on that day */
    boolean insert(RoundId round, CheckpointId id, Mark mark, @Nullable String lateReason) {
        return located(own(INSERT, round, id), mark.from())
                        .param("result", mark.result().name())
                        .param("at", OffsetDateTime.now(clock))
                        .param("reason", lateReason)
                        .update()
                == 1;
    }

    /** Whether the checkpoint lay in the round's grid on its day, or until then, before boundaries were redrawn. */
    boolean layIn(RoundId round, CheckpointId id) {
        return jdbc.sql(LAY_IN)
                .param("id", id.value())
                .param("grid", round.grid().value())
                .param("day", round.day())
                .query(Boolean.class)
                .single();
    }

    /** Changes the result of an own sighting given since then, unless an issue hangs on it. @return whether it did */
    boolean correct(RoundId round, CheckpointId id, Result result, OffsetDateTime since) {
        return own(CORRECT, round, id)
                        .param("result", result.name())
                        .param("since", since)
                        .update()
                == 1;
    }

    /** Adds where the account is to its own sighting given since then, unless it is verified. @return whether it did */
    boolean locate(RoundId round, CheckpointId id, Position from, OffsetDateTime since) {
        return located(own(LOCATE, round, id), from).param("since", since).update() == 1;
    }

    Optional<Sighting> find(RoundId round, CheckpointId id) {
        return jdbc.sql(FIND + "and s.day = :day and s.half = :half")
                .param("id", id.value())
                .param("day", round.day())
                .param("half", round.half().name())
                .query(SightingRows::map)
                .optional();
    }

    List<Sighting> latest(CheckpointId id, int limit) {
        return jdbc.sql(FIND + "order by s.at desc limit :limit")
                .param("id", id.value())
                .param("limit", limit)
                .query(SightingRows::map)
                .list();
    }

    private JdbcClient.StatementSpec own(String sql, RoundId round, CheckpointId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("day", round.day())
                .param("half", round.half().name())
                .param("account", currentAccount.get().id().value());
    }

    private static JdbcClient.StatementSpec located(JdbcClient.StatementSpec sql, @Nullable Position from) {
        return sql.param("lng", from == null ? null : from.lng())
                .param("lat", from == null ? null : from.lat())
                .param("metres", Sightings.VERIFIED_METRES);
    }
}
