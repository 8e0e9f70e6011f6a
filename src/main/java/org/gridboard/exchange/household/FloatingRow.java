package org.gridboard.exchange.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay as it goes into the staging table; the components are called as its columns are.
 *
 * @param row the row in the file
 */
record FloatingRow(
        int row,
        String address,
        String room,
        LocalDate arrived_on,
        String landlord,
        @Nullable String landlord_telephone,
        @Nullable LocalDate until_on) {}
