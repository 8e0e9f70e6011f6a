package org.gridboard.household;

import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.ScopeSql;
import org.gridboard.code.AreaCode;
import org.gridboard.map.PointTable;
import org.gridboard.map.ViewportLayer;
import org.locationtech.jts.geom.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All households of a viewport: {@code id, key}; at most 5,000. */
@Component
@Transactional(readOnly = true)
class HouseholdPoints implements ViewportLayer {

    private static final String POINTS = PointTable.of(
            List.of(PointTable.column("id"), PointTable.column("key")), """
            select h.id, exists (select from key_household k where k.household_id = h.id)::int as key, h.position as geom
            from household h
            where h.position && st_makeenvelope(:west, :south, :east, :north, 4326)
              and starts_with(h.grid_code, :area) and %s
            limit 5000""".formatted(ScopeSql.inScope("h.grid_code")));

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    HouseholdPoints(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    @Override
    @PreAuthorize("permitAll()")
    public String name() {
        return "households";
    }

    @PreAuthorize(Households.SEES)
    @Override
    public String points(AreaCode area, Envelope box) {
        currentAccount.require(currentAccount.get().reaches(area));
        return jdbc.sql(POINTS)
                .param("area", area.value())
                .param("west", box.getMinX())
                .param("south", box.getMinY())
                .param("east", box.getMaxX())
                .param("north", box.getMaxY())
                .query(String.class)
                .single();
    }
}
