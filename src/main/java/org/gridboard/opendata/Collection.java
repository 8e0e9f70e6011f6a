package org.gridboard.opendata;

import java.util.Arrays;
import java.util.Optional;
import org.gridboard.code.Level;

/** The collections of boundaries. */
enum Collection {
    COMMUNITIES("communities", Level.COMMUNITY),
    GRIDS("grids", Level.GRID);

    private final String id;
    private final Level level;

    Collection(String id, Level level) {
        this.id = id;
        this.level = level;
    }

    /** As it stands in addresses. */
    String id() {
        return id;
    }

    Level level() {
        return level;
    }

    static Optional<Collection> of(String id) {
        return Arrays.stream(values())
                .filter(collection -> collection.id.equals(id))
                .findFirst();
    }
}
