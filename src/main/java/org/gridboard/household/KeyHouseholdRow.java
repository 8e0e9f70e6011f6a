package org.gridboard.household;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A key household in a list; the head's name is masked, categories are those the account may know. */
public record KeyHouseholdRow(
        HouseholdId id,
        String gridName,
        String address,
        @Nullable String head,
        KeyLevel level,
        SortedSet<Category> categories,
        @Nullable LocalDate lastMet,
        LocalDate nextDue) {}
