package org.gridboard.boundary.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.AccountId;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.Redrawings;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a draft would change at its step: what goes over to another grid or chief, and who gets which grid. The same placement moves
 * the rows when it is put in force.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Effects {

    /** The longest page of {@link #rows}. */
    public static final int ROWS_MOST = 200;

    private final JdbcClient jdbc;
    private final Redrawings redrawings;
    private final Clock clock;

    Effects(JdbcClient jdbc, Redrawings redrawings, Clock clock) {
        this.jdbc = jdbc;
        this.redrawings = redrawings;
        this.clock = clock;
    }

    /** The counts from grid to piece, and the accounts concerned. @throws OutOfScopeException if there is no such draft for the account */
    @PreAuthorize(Redrawings.DRAWS)
    public EffectSummary of(RedrawingId id) {
        return new EffectSummary(
                asked(EffectSql.SHIFTS, id)
                        .param("zone", clock.getZone().getId())
                        .query(Effects::shift)
                        .list(),
                asked(EffectSql.ACCOUNTS, id).query(Effects::handover).list());
    }

    /**
     * One page of what goes over, by grid and title; at most {@link #ROWS_MOST}.
     *
     * @throws OutOfScopeException if there is no such draft for the account
     */
    @PreAuthorize(Redrawings.DRAWS)
    public List<Moved> rows(RedrawingId id, EffectKind kind, int offset, int limit) {
        return asked(EffectSql.ROWS, id)
                .param("zone", clock.getZone().getId())
                .param("kind", kind.name())
                .param("offset", offset)
                .param("limit", Math.min(limit, ROWS_MOST))
                .query((row, number) -> moved(kind, row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, RedrawingId id) {
        redrawings.find(id).orElseThrow(OutOfScopeException::new);
        return jdbc.sql(sql).param("id", id.value());
    }

    private static Shift shift(ResultSet row, int number) throws SQLException {
        return new Shift(
                EffectKind.valueOf(row.getString("kind")),
                EffectSql.from(row),
                EffectSql.taker(row),
                row.getInt("count"),
                row.getString("chiefs_before"),
                row.getString("chiefs_after"));
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                new AccountId(row.getLong("id")),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                EffectSql.from(row),
                EffectSql.taker(row));
    }

    private static Moved moved(EffectKind kind, ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        return new Moved(
                kind,
                row.getLong("id"),
                row.getString("title"),
                EffectSql.from(row),
                EffectSql.taker(row),
                position(row),
                due == null ? null : due.toInstant());
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new Position(lat, row.getDouble("lng"));
    }
}
