package org.gridboard.standing.award;

import java.time.Instant;
import org.gridboard.area.Area;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a secretary says about the own community's standing (申诉).
 *
 * @param about the indicator it is about, or null for the standing as a whole
 * @param by the name of the secretary
 * @param answer of the street; null while there is none
 */
public record Appeal(
        AppealId id,
        Area area,
        Period period,
        @Nullable Indicator about,
        String words,
        Instant at,
        String by,
        @Nullable Answer answer) {

    /**
     * The street's answer; there is one.
     *
     * @param words a remark where it was accepted, the reason where it was rejected
     */
    public record Answer(boolean accepted, String words, Instant at, String by) {}
}
