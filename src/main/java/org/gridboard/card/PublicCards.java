package org.gridboard.card;

import java.util.Optional;
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

    private final JdbcClient jdbc;

    PublicCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
