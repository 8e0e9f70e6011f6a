package org.gridboard.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.SortedSet;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is asked for.
 *
 * @param areas what is to be read with it, in the scope of who makes it
 * @param lastDay the last day on which it opens the door
 */
public record TokenOrder(
        String label, SortedSet<AreaCode> areas, @Nullable LocalDate lastDay) {

    /** Characters of the label. */
    public static final int LABEL_MOST = 40;

    /** How many areas one key may be for. */
    static final int AREAS_MOST = 20;

    /** The last day a key made today may be given. */
    public static LocalDate latest(LocalDate today) {
        return today.plusYears(1);
    }

    /** The label as it is stored. @throws RefusedException if there is none */
    String text() {
        return PlainText.required(LABEL_MOST, label, "opendata.refused.label");
    }

    /** The moment from which it opens nothing. @throws RefusedException if that is past, or more than a year ahead */
    OffsetDateTime expiry(LocalDate today, ZoneId zone) {
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(latest(today))) {
            throw new RefusedException(
                    "opendata.refused.day", today.toString(), latest(today).toString());
        }
        return lastDay.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }

    /** @throws RefusedException if it is for no area, or for too many */
    void checkAreas() {
        if (areas.isEmpty() || areas.size() > AREAS_MOST) {
            throw new RefusedException("opendata.refused.areas", AREAS_MOST);
        }
    }
}
