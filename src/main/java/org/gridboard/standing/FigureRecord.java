package org.gridboard.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;

/**
 * One record behind a number.
 *
 * @param grid in which it counts: that of its day
 * @param gridName short, as within its community
 * @param day on which it counts
 * @param counted whether it is in the numerator
 * @param opens the form that shows it
 * @param key of its text in the user's language, with what stands in it in {@code params}; no resident's name
 * @param at when it happened, or null where it did not
 */
public record FigureRecord(
        Indicator indicator,
        AreaCode grid,
        String gridName,
        LocalDate day,
        boolean counted,
        Selected opens,
        String key,
        List<String> params,
        @Nullable Instant at) {}
