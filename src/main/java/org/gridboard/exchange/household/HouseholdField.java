package org.gridboard.exchange.household;

import java.util.List;
import java.util.Objects;
import org.gridboard.access.Masking;

/** What is read of a household. */
enum HouseholdField implements CellField {
    GRID_CODE,
    ADDRESS,
    BUILDING,
    ROOM,
    HEAD_NAME,
    TELEPHONE,
    HEAD_COUNT,
    TENURE,
    CATEGORIES,
    LEVEL,
    LONGITUDE,
    LATITUDE,
    LAST_MET,
    NEEDS;

    static final List<HouseholdField> REQUIRED = List.of(ADDRESS, HEAD_NAME);

    @Override
    public String shown(String cell) {
        return switch (this) {
            case TELEPHONE -> Objects.requireNonNullElse(Masking.telephone(Cells.narrow(cell)), "");
            case HEAD_NAME -> Masking.name(cell);
            default -> cell;
        };
    }

    @Override
    public int limit() {
        return switch (this) {
            case ADDRESS -> 200;
            case NEEDS -> 2000;
            case BUILDING, HEAD_NAME -> 60;
            case ROOM, TELEPHONE -> 40;
            default -> 100;
        };
    }
}
