package org.gridboard.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.map.FeatureCollections;
import org.gridboard.map.MapLayer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checkpoints of a grid on the map: {@code id, order, name, state, verified, grid}, as the running round sees them.
 * A larger area shows none. A checkpoint's name is that of a place, not of a person.
 */
@Component
class CheckpointLayer implements MapLayer {

    private static final String NONE = "{\"type\":\"FeatureCollection\",\"features\":[]}";
    private static final String OF_GRID = FeatureCollections.of("""
            select id, walking_order as "order", name, state, verified, grid_code as grid, position as geom
            from (%s) c""".formatted(Rounds.CHECKPOINTS));

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
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public String geoJson(AreaCode area, LocalDate day) {
        var account = currentAccount.get();
        currentAccount.require(account.reaches(area));
        return area.isGrid() ? ofGrid(area, HalfDay.of(day, clock)) : NONE;
    }

    private String ofGrid(AreaCode grid, HalfDay round) {
        return jdbc.sql(OF_GRID)
                .param("grid", grid.value())
                .param("day", round.day())
                .param("half", round.half().name())
                .query(String.class)
                .single();
    }
}
