package org.gridboard.standing.award.ui;

import java.time.LocalDate;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;

/** What the page shows, and the addresses that lead on from it. */
record Shown(Area area, Period period) {

    /** The standing of another area in the same period. */
    String standingOf(AreaCode other) {
        return address(other, period);
    }

    /** The lens Compare with the same area and period. */
    String compare(LocalDate today) {
        return "compare/%s/%s?period=%s".formatted(area.code(), period.lastUpTo(today), period.token());
    }

    /** The records behind an indicator of an area below, in the lens Compare. */
    String records(AreaCode below, Indicator indicator, LocalDate today) {
        return "%s&measure=%s&list=records&in=%s&part=denominator".formatted(compare(today), indicator.name(), below);
    }

    static String address(AreaCode area, Period period) {
        return "standing/" + area + "/" + period.token();
    }
}
