package org.gridboard.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.platform.ChangedMeanwhileException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The walking order of the account's grids. */
@Service
@PreAuthorize("hasAnyRole('GRID_CHIEF', 'SECRETARY')")
@Transactional
public class WalkingOrders {

    private static final int MOST_STOPS = 500;

    private static final String FIND = """
            select id, name, st_y(position) as lat, st_x(position) as lng, version from checkpoint
            where grid_code = :grid and retired_on is null order by walking_order, id limit :limit""";

    /** All or nothing: the checkpoints in use must be those wanted, at the versions they had when the order was read. */
    private static final String REORDER = """
            with wanted as (
                select id, version, n from unnest(:ids::bigint[], :versions::int[]) with ordinality w (id, version, n)),
            stored as (
                select id, version from checkpoint where grid_code = :grid and retired_on is null order by id for update),
            compared as (select id, w.n, w.version = s.version as unchanged from wanted w full join stored s using (id, version))
            update checkpoint c set walking_order = b.n, version = c.version + 1
            from compared b where b.id = c.id and (select bool_and(unchanged is true) from compared)""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    WalkingOrders(JdbcClient jdbc, CurrentAccount currentAccount, AuditTrail audit) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** The order of a grid's checkpoints, or nothing if the grid is not in the account's scope. */
    @Transactional(readOnly = true)
    public Optional<WalkingOrder> find(AreaCode grid) {
        return grid.isGrid() && currentAccount.get().worksIn(grid) ? Optional.of(read(grid)) : Optional.empty();
    }

    /**
     * Walks a grid's checkpoints in this order from now on. Sent twice, it is stored once.
     *
     * @throws OutOfScopeException outside the scope
     * @throws ChangedMeanwhileException with the {@link WalkingOrder} stored now, if a checkpoint has come, gone or
     *     changed since the order was read
     */
    public void reorder(WalkingOrder wanted) {
        AreaCode grid = wanted.grid();
        currentAccount.requireWorkIn(grid);
        int stored = jdbc.sql(REORDER)
                .param("grid", grid.value())
                .param("ids", each(wanted, stop -> stop.id().value()))
                .param("versions", each(wanted, WalkingOrder.Stop::version))
                .update();
        if (stored > 0) {
            audit.append("REORDER_CHECKPOINTS", "area", grid.value(), grid, null);
            return;
        }
        WalkingOrder current = read(grid);
        if (!current.isSameAs(wanted)) {
            throw new ChangedMeanwhileException(current);
        }
    }

    private WalkingOrder read(AreaCode grid) {
        return new WalkingOrder(
                grid,
                jdbc.sql(FIND)
                        .param("grid", grid.value())
                        .param("limit", MOST_STOPS)
                        .query(WalkingOrders::stop)
                        .list());
    }

    private static Long[] each(WalkingOrder order, ToLongFunction<WalkingOrder.Stop> number) {
        return order.stops().stream().mapToLong(number).boxed().toArray(Long[]::new);
    }

    private static WalkingOrder.Stop stop(ResultSet row, int number) throws SQLException {
        return new WalkingOrder.Stop(
                new CheckpointId(row.getLong("id")),
                row.getString("name"),
                new Position(row.getDouble("lat"), row.getDouble("lng")),
                row.getInt("version"));
    }
}
