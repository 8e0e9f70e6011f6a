package org.gridboard.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts without their pieces, as they lie in the database. Within a transaction of the services only. */
@Repository
class RedrawingStore {

    private static final String SELECT = """
            select r.id, r.community, r.name, r.state, r.step, r.version, r.begun_at, r.changed_at, r.valid_from, r.reason,
                   r.adopted_at, r.in_force_at, b.name as begun_by, c.name as changed_by, d.name as adopted_by,
                   (select coalesce(max(number), 0) from redrawing_step s where s.redrawing_id = r.id) as steps,
                   r.state in ('DRAFT', 'ADOPTED')
                       and r.base_hash <> (select hash from redrawing_base(r.community)) as replaced
            from redrawing r join account b on b.id = r.begun_by join account c on c.id = r.changed_by
            left join account d on d.id = r.adopted_by
            where\s""";
    private static final String BY_ID = SELECT + "r.id = :id";
    private static final String LOCKED = "select id from redrawing where id = :id for update";
    private static final String OF_REQUEST = SELECT + "r.request_id = :request";
    private static final String OPEN = SELECT + """
            r.community = :community and r.state in ('DRAFT', 'ADOPTED')
            order by r.state = 'ADOPTED' desc, r.changed_at desc, r.id desc limit :limit""";
    private static final String BEGIN = """
            insert into redrawing (request_id, community, name, based_on, base_hash, ground, next_piece, begun_by, begun_at,
                                   changed_by, changed_at)
            select :request, :community, :name, base.grids, base.hash, g.geom, :next,
                   acting_account(), :now, acting_account(), :now
            from redrawing_base(:community) base
            cross join (select st_multi(st_setsrid(st_geomfromwkb(:ground), 4326)) as geom) g
            on conflict (request_id) do nothing""";
    private static final String MOVE_TO = """
            update redrawing set step = :step, next_piece = greatest(next_piece, :next), version = version + 1,
                   changed_by = acting_account(), changed_at = :now
            where id = :id""";
    private static final String DISCARD = """
            update redrawing set state = 'DISCARDED', version = version + 1, changed_by = acting_account(), changed_at = :now
            where id = :id""";
    private static final String REPLACED = "select by_name, at from redrawing_replaced(:id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    RedrawingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Redrawing> find(RedrawingId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query(RedrawingStore::redrawing)
                .optional();
    }

    /** The draft, which nobody else changes until the end of the transaction. */
    Optional<Redrawing> locked(RedrawingId id) {
        return jdbc.sql(LOCKED)
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .flatMap(found -> find(id));
    }

    Optional<Redrawing> ofRequest(UUID request) {
        return jdbc.sql(OF_REQUEST)
                .param("request", request)
                .query(RedrawingStore::redrawing)
                .optional();
    }

    /** Those that are drawn on or wait for their day, the waiting one first, then the last changed. */
    List<Redrawing> open(AreaCode community, int limit) {
        return jdbc.sql(OPEN)
                .param("community", community.value())
                .param("limit", limit)
                .query(RedrawingStore::redrawing)
                .list();
    }

    /** @param ground as WKB; @return false if the request was sent before */
    boolean begin(UUID request, AreaCode community, String name, byte[] ground, int nextPiece) {
        return jdbc.sql(BEGIN)
                        .param("request", request)
                        .param("community", community.value())
                        .param("name", name)
                        .param("ground", ground)
                        .param("next", nextPiece)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void moveTo(RedrawingId id, int step, int nextPiece) {
        jdbc.sql(MOVE_TO)
                .param("id", id.value())
                .param("step", step)
                .param("next", nextPiece)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void discard(RedrawingId id) {
        jdbc.sql(DISCARD)
                .param("id", id.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Who drew anew what the draft rests upon; nothing where that is not known. */
    Optional<Replacement> replacement(RedrawingId id) {
        return jdbc.sql(REPLACED)
                .param("id", id.value())
                .query((row, number) -> new Replacement(
                        Objects.requireNonNullElse(row.getString("by_name"), ""),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static Redrawing redrawing(ResultSet row, int number) throws SQLException {
        return new Redrawing(
                new RedrawingId(row.getLong("id")),
                new AreaCode(row.getString("community")),
                row.getString("name"),
                RedrawingState.valueOf(row.getString("state")),
                row.getInt("step"),
                row.getInt("steps"),
                row.getInt("version"),
                row.getString("begun_by"),
                Objects.requireNonNull(instant(row, "begun_at")),
                row.getString("changed_by"),
                Objects.requireNonNull(instant(row, "changed_at")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                row.getString("adopted_by"),
                instant(row, "adopted_at"),
                instant(row, "in_force_at"),
                row.getBoolean("replaced"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
