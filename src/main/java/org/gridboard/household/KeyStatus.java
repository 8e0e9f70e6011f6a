package org.gridboard.household;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What makes a household a key household.
 *
 * @param categories those the account may know; empty where all are confidential and hidden
 * @param lastMet the last meeting in person, or null for none yet
 * @param nextDue by when the next meeting in person is due
 * @param version grows with every change of level and categories
 */
public record KeyStatus(
        KeyLevel level,
        SortedSet<Category> categories,
        @Nullable LocalDate lastMet,
        LocalDate nextDue,
        int version) {}
