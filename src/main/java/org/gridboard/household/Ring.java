package org.gridboard.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long ago somebody of a household was last met at its door: one ring of the week ring (走访圈). */
public enum Ring {
    /** At most 7 days ago. */
    WEEK(7),
    /** At most 30 days ago. */
    MONTH(30),
    /** At most 90 days ago. */
    QUARTER(90),
    LONGER(Integer.MAX_VALUE),
    NEVER(Integer.MAX_VALUE);

    private final int days;

    Ring(int days) {
        this.days = days;
    }

    /** The first day of the ring, or null where it has no first one. */
    @Nullable
    LocalDate first(LocalDate today) {
        return days == Integer.MAX_VALUE ? null : today.minusDays(days);
    }

    /** The day after the ring's last, or null where there is none. */
    @Nullable
    LocalDate end(LocalDate today) {
        return switch (this) {
            case WEEK, NEVER -> null;
            case MONTH -> WEEK.first(today);
            case QUARTER -> MONTH.first(today);
            case LONGER -> QUARTER.first(today);
        };
    }
}
