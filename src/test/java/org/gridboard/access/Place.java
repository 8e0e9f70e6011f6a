package org.gridboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.OwnerDatabase;
import org.springframework.core.io.ClassPathResource;

/** Four grids with one row in every table each, seen from the first one. */
enum Place {
    OWN("990101001001001"),
    SIBLING_GRID("990101001001002"),
    OTHER_COMMUNITY("990101001002001"),
    OTHER_STREET("990101002001001");

    private final AreaCode grid;
    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);

    Place(String grid) {
        this.grid = new AreaCode(grid);
    }

    AreaCode grid() {
        return grid;
    }

    /** The account that has the role for the grid, its community or its street. */
    Account account(OwnerDatabase database, Role role) {
        return accounts.computeIfAbsent(role, missing -> create(database, missing));
    }

    private Account create(OwnerDatabase database, Role role) {
        String username = role.name().toLowerCase(Locale.ROOT) + "-" + ordinal();
        return switch (role) {
            case GRID_CHIEF, GRID_MEMBER -> TestAccounts.create(database, username, role, grid);
            case SECRETARY, SCREEN, DATA_READER ->
                TestAccounts.create(database, username, role, grid.at(Level.COMMUNITY));
            case STREET_STAFF -> TestAccounts.create(database, username, role, grid.at(Level.STREET));
            case ADMINISTRATOR, AUDITOR -> TestAccounts.create(database, username, role);
        };
    }

    static void fill(OwnerDatabase database) {
        database.inTransaction(jdbc -> {
            boolean filled = jdbc.sql("select exists (select from area where code = :code)")
                    .param("code", OWN.grid.value())
                    .query(Boolean.class)
                    .single();
            if (!filled) {
                jdbc.sql(script()).update();
            }
        });
    }

    private static String script() {
        try {
            return new ClassPathResource("places.sql", Place.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
