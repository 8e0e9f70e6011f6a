package org.gridboard.household;

import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one of the six clears, to be confirmed as of today.
 *
 * @param seen what was known when the form was opened, or null for nothing
 */
public record GivenAnswer(
        Clear clear, String answer, @Nullable ClearAnswer seen) {

    public static final int ANSWER_MOST = 2000;

    /** @throws RefusedException if the answer is empty or too long */
    public GivenAnswer {
        answer = PlainText.required(ANSWER_MOST, answer, "household.refused.answer");
    }

    /** The same answer, given in the knowledge of another one. */
    public GivenAnswer knowing(ClearAnswer other) {
        return new GivenAnswer(clear, answer, other);
    }
}
