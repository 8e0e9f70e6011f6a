package org.gridboard.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one clear.
 *
 * @param confirmedBy the name of who confirmed it, or null where it came with an import
 */
public record ClearAnswer(
        Clear clear,
        String answer,
        LocalDate confirmedOn,
        @Nullable String confirmedBy,
        boolean fresh) {}
