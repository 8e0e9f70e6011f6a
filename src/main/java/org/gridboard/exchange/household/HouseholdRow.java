package org.gridboard.exchange.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household as it goes into the staging table; the components are called as its columns are.
 *
 * @param row the row in the file
 * @param lng degrees east, EPSG:4326; null where no position is given
 */
record HouseholdRow(
        int row,
        String grid_code,
        String address,
        @Nullable String building,
        String room,
        String head_name,
        @Nullable String telephone,
        @Nullable Integer head_count,
        @Nullable String tenure,
        List<String> categories,
        @Nullable String level,
        @Nullable Double lng,
        @Nullable Double lat,
        @Nullable LocalDate last_met,
        @Nullable String needs) {

    HouseholdRow in(String grid) {
        return new HouseholdRow(
                row,
                grid,
                address,
                building,
                room,
                head_name,
                telephone,
                head_count,
                tenure,
                categories,
                level,
                lng,
                lat,
                last_met,
                needs);
    }

    /** What makes two rows the same household: community, address and room. */
    List<String> key() {
        return List.of(grid_code.substring(0, 12), address, room);
    }

    boolean hasPosition() {
        return lng != null;
    }
}
