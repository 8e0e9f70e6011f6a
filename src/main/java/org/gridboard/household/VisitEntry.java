package org.gridboard.household;

import java.time.LocalDateTime;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A visit or call to be recorded.
 *
 * @param at when it was, where the community is; null for now
 * @param with whom it was with, in the visitor's words; may be empty
 * @param promised what was promised, or null for nothing
 */
public record VisitEntry(
        Visit.Kind kind,
        Visit.Outcome outcome,
        @Nullable LocalDateTime at,
        String with,
        String said,
        String done,
        @Nullable Promised promised) {

    public static final int WITH_MOST = 60;
    public static final int WORDS_MOST = 2000;

    /** For so many days a visit may still be written down. */
    static final int DAYS_BACK = 7;

    /** @throws RefusedException if a text is too long */
    public VisitEntry {
        with = PlainText.atMost(WITH_MOST, with, "household.refused.with");
        said = PlainText.atMost(WORDS_MOST, said, "household.refused.words");
        done = PlainText.atMost(WORDS_MOST, done, "household.refused.words");
    }

    /** One made now, without words. */
    static VisitEntry now(Visit.Kind kind, Visit.Outcome outcome) {
        return new VisitEntry(kind, outcome, null, "", "", "", null);
    }

    /** Whether a key person counts as met: only a meeting in person does (domain.md, Duties). */
    public boolean isMeetingInPerson() {
        return kind == Visit.Kind.VISIT && outcome == Visit.Outcome.MET;
    }

    /**
     * When it was made.
     *
     * @throws RefusedException if that lies in the future or more than seven days back, or the promise in the past
     */
    LocalDateTime madeAt(LocalDateTime now) {
        LocalDateTime made = at == null ? now : at;
        if (made.isAfter(now)) {
            throw new RefusedException("household.refused.visitAhead");
        }
        if (made.isBefore(now.minusDays(DAYS_BACK))) {
            throw new RefusedException("household.refused.visitTooOld", DAYS_BACK);
        }
        if (promised != null && !promised.by().isAfter(now)) {
            throw new RefusedException("household.refused.promisePast");
        }
        return made;
    }
}
