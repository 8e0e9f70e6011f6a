package org.gridboard.household;

import java.time.LocalDate;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.ScopeSql;
import org.gridboard.code.AreaCode;
import org.gridboard.map.MapLayer;
import org.gridboard.map.PointTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key households on the map: {@code id, family, level, overdue}. A household whose categories are all
 * confidential, or all hidden from the account, is drawn as a plain one (domain.md, Households and key households). At
 * most 20,000, who is to be met first.
 */
@Component
@Transactional(readOnly = true)
class KeyHouseholdLayer implements MapLayer {

    private static final String POINTS = PointTable.of(
            List.of(
                    PointTable.column("id"),
                    PointTable.column("family", Category.families()),
                    PointTable.column("level", KeyLevel.values()),
                    PointTable.column("overdue")),
            """
            select k.household_id as id,
                   coalesce((select d.category from unnest(:drawn::text[]) with ordinality d (category, rank)
                             join key_category c on c.household_id = k.household_id and c.category = d.category
                             order by d.rank limit 1), 'PLAIN') as family,
                   k.level, (k.next_due < :day)::int as overdue, h.position as geom
            from key_household k join household h on h.id = k.household_id
            where k.grid_code = any (%s) and h.position is not null
            order by k.next_due, k.household_id limit 20000""".formatted(ScopeSql.GRIDS_OF_AREA));

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    KeyHouseholdLayer(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    @Override
    @PreAuthorize("permitAll()")
    public String name() {
        return "key-households";
    }

    @PreAuthorize(Households.SEES)
    @Override
    public String points(AreaCode area, LocalDate day) {
        currentAccount.require(currentAccount.get().reaches(area));
        return jdbc.sql(POINTS)
                .param("area", area.value())
                .param("day", day)
                .param("drawn", Category.drawn())
                .query(String.class)
                .single();
    }
}
