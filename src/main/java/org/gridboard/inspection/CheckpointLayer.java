package org.gridboard.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.map.MapLayer;
import org.gridboard.map.PointTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checkpoints of a grid on the map: {@code id, order, name, state, verified}, as the running round sees them.
 * A larger area shows none. A checkpoint's name is that of a place, not of a person.
 */
@Component
class CheckpointLayer implements MapLayer {

    private static final String OF_GRID = PointTable.of(
            List.of(
                    PointTable.column("id"),
                    PointTable.column("order"),
                    PointTable.column("name"),
                    PointTable.column("state", SeenState.values()),
                    PointTable.column("verified")),
            """
            select id, walking_order as "order", name, state, verified::int as verified, position as geom
            from (%s) c""".formatted(Rounds.CHECKPOINTS));

    private static final String SEE_THEM = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    CheckpointLayer(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public String name() {
        return "checkpoints";
    }

    @Override
    @PreAuthorize(SEE_THEM)
    @Transactional(readOnly = true)
    public String points(AreaCode area, LocalDate day) {
        HalfDay running = HalfDay.of(day, clock);
        return ofRound(new RoundId(area, running.day(), running.half()));
    }

    /** As a round sees them; none where its area is no grid. @see #points */
    @PreAuthorize(SEE_THEM)
    @Transactional(readOnly = true)
    public String ofRound(RoundId round) {
        currentAccount.require(currentAccount.get().reaches(round.grid()));
        return round.grid().isGrid() ? ofGrid(round) : PointTable.NONE;
    }

    private String ofGrid(RoundId round) {
        return jdbc.sql(OF_GRID)
                .param("grid", round.grid().value())
                .param("day", round.day())
                .param("half", round.half().name())
                .query(String.class)
                .single();
    }
}
