package org.gridboard.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** The days, both included, in which a boundary was valid. */
record DaySpan(LocalDate first, LocalDate last) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final String OPEN = "..";

    /**
     * As OGC API Features writes times: a day or a moment, or two with a stroke between, of which one may be left open by
     * two points or nothing.
     *
     * @param text null for today
     * @throws RefusedException if the text is no time, or ends before it begins
     */
    static DaySpan parse(@Nullable String text, LocalDate today, ZoneId zone) {
        if (text == null) {
            return new DaySpan(today, today);
        }
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw refused();
        }
        LocalDate first = day(ends[0], ends.length == 2 ? EARLIEST : null, zone);
        LocalDate last = ends.length == 1 ? first : day(ends[1], LATEST, zone);
        if (last.isBefore(first)) {
            throw refused();
        }
        return new DaySpan(first, last);
    }

    private static LocalDate day(String text, @Nullable LocalDate open, ZoneId zone) {
        if (open != null && (text.isEmpty() || text.equals(OPEN))) {
            return open;
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate()
                    : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    private static RefusedException refused() {
        return new RefusedException("opendata.problem.datetime");
    }
}
