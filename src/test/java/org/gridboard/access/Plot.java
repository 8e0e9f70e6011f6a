package org.gridboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.code.Position;
import org.gridboard.platform.OwnerDatabase;
import org.springframework.core.io.ClassPathResource;

/** Four grids with one thing of every kind; each thing carries the code of its grid, so that any text betrays it. */
enum Plot {
    OWN("990104001001001"),
    SIBLING("990104001001002"),
    NEXT_COMMUNITY("990104001002001"),
    OTHER_STREET("990104002001001");

    static final Set<Plot> NONE = Set.of();
    static final Set<Plot> COMMUNITY = Set.of(OWN, SIBLING);
    static final Set<Plot> STREET = Set.of(OWN, SIBLING, NEXT_COMMUNITY);
    static final Set<Plot> ALL = Set.of(values());

    private final AreaCode grid;

    Plot(String grid) {
        this.grid = new AreaCode(grid);
    }

    AreaCode grid() {
        return grid;
    }

    AreaCode community() {
        return grid.at(Level.COMMUNITY);
    }

    /** Where the things of the grid lie, as plots.sql puts them. */
    Position place() {
        return new Position(30, 104 + (ordinal() + 1) * 0.1);
    }

    /** The number of the household, checkpoint, issue or photo. */
    String id(OwnerDatabase database, String table) {
        return database.jdbc()
                .sql("select id::text from " + table + " where grid_code = :grid")
                .param("grid", grid.value())
                .query(String.class)
                .single();
    }

    /** The id of the agreement's scan. */
    String scan(OwnerDatabase database) {
        return database.jdbc()
                .sql("select scan_id::text from agreement where grid_code = :grid")
                .param("grid", grid.value())
                .query(String.class)
                .single();
    }

    /** Those of which the text tells something. */
    static Set<Plot> in(String text) {
        return Arrays.stream(values())
                .filter(plot -> text.contains(plot.grid.value()) || text.contains(plot.point()) || plot.isCounted(text))
                .collect(() -> EnumSet.noneOf(Plot.class), Set::add, Set::addAll);
    }

    /** Its place as the map's tables of points write it. */
    private String point() {
        return "[%d,%d,".formatted(Math.round(place().lng() * 1e6), Math.round(place().lat() * 1e6));
    }

    /** Whether the map's table of status tells of the grid. */
    private boolean isCounted(String text) {
        String code = grid.value();
        var community = Pattern.compile("\"street\":\"%s\".*\"%s\":\\[[^\"]*\"([^\"]*)\""
                        .formatted(code.substring(0, 9), code.substring(9, 12)))
                .matcher(text);
        int at = 2 * Integer.parseInt(code.substring(12));
        return community.find()
                && community.group(1).length() > at
                && !community.group(1).startsWith("--", at);
    }

    /** The account that has the role for the first grid, its community or its street. */
    static Account account(OwnerDatabase database, Role role) {
        AreaCode[] scope = switch (role) {
            case GRID_CHIEF, GRID_MEMBER -> new AreaCode[] {OWN.grid};
            case SECRETARY, SCREEN, DATA_READER -> new AreaCode[] {OWN.community()};
            case STREET_STAFF -> new AreaCode[] {OWN.grid.at(Level.STREET)};
            case ADMINISTRATOR, AUDITOR -> new AreaCode[0];
        };
        return TestAccounts.create(database, "plot-" + role.name().toLowerCase(Locale.ROOT), role, scope);
    }

    static void fill(OwnerDatabase database, Path files) {
        database.inTransaction(jdbc -> {
            boolean filled = jdbc.sql("select exists (select from area where code = :code)")
                    .param("code", OWN.grid.value())
                    .query(Boolean.class)
                    .single();
            if (!filled) {
                jdbc.sql(read(new ClassPathResource("plots.sql", Plot.class))).update();
            }
        });
        for (Plot plot : values()) {
            plot.write(plot.id(database, "photo"), ".jpg", files);
            plot.write(plot.scan(database), ".pdf", files);
        }
    }

    private void write(String id, String ending, Path files) {
        Path folder = files.resolve(id.substring(0, 2)).resolve(id.substring(2, 4));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(id + ending), grid.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(ClassPathResource script) {
        try {
            return script.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
