package org.gridboard.household;

import java.time.LocalDateTime;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A visit or call to be recorded.
 *
 * @param promised what was promised, empty for nothing
 * @param promisedBy by when, where the community is; needed with a promise
 */
public record VisitEntry(
        Visit.Kind kind,
        Visit.Outcome outcome,
        String said,
        String done,
        String promised,
        @Nullable LocalDateTime promisedBy) {

    public static final int WORDS_MOST = 2000;
    public static final int PROMISE_MOST = 500;

    /** @throws RefusedException if a text is too long, or a promise has no time */
    public VisitEntry {
        said = PlainText.atMost(WORDS_MOST, said, "household.refused.words");
        done = PlainText.atMost(WORDS_MOST, done, "household.refused.words");
        promised = PlainText.atMost(PROMISE_MOST, promised, "household.refused.promise");
        if (!promised.isEmpty() && promisedBy == null) {
            throw new RefusedException("household.refused.promiseTime");
        }
    }

    /** Whether a key person counts as met: only a meeting in person does (domain.md, Duties). */
    public boolean isMeetingInPerson() {
        return kind == Visit.Kind.VISIT && outcome == Visit.Outcome.MET;
    }
}
