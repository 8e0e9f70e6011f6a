package org.gridboard.card;

import java.util.Optional;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may read of a grid, without signing in. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class PublicCards {

    private static final String FIND = "select " + GridCard.COLUMNS + " from public_card(:grid)";

    private static final String HEIR = "select code, name from public_card_heir(:grid)";

    private final JdbcClient jdbc;

    PublicCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The grid that took over from one that has ended, while the public page of that one is on. */
    @PreAuthorize("permitAll()")
    public Optional<Area> heir(AreaCode grid) {
        return jdbc.sql(HEIR)
                .param("grid", grid.value())
                .query((row, number) -> new Area(new AreaCode(row.getString("code")), row.getString("name")))
                .optional();
    }

    /** The card of a grid whose public page is on; a grid whose page is off looks like one that does not exist. */
    @PreAuthorize("permitAll()")
    public Optional<GridCard> find(AreaCode grid) {
        return jdbc.sql(FIND)
                .param("grid", grid.value())
                .query((row, number) -> GridCard.of(grid, row))
                .optional();
    }
}
