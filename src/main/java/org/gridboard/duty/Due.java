package org.gridboard.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When a duty is due, where the community is.
 *
 * @param time null where the whole day counts
 */
public record Due(LocalDate day, @Nullable LocalTime time) implements Comparable<Due> {

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::day).thenComparing(Due::time, Comparator.nullsLast(Comparator.naturalOrder()));

    static Due on(LocalDate day) {
        return new Due(day, null);
    }

    static Due at(LocalDateTime time) {
        return new Due(time.toLocalDate(), time.toLocalTime());
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
