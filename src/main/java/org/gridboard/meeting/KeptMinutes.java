package org.gridboard.meeting;

import java.time.Instant;
import java.util.List;

/**
 * Minutes as they lie in the database.
 *
 * @param text the document as it was hashed
 * @param hash SHA-256 of the text in UTF-8, 64 hexadecimal digits
 * @param intact whether the text still has that hash: false means that the row was changed past all guards
 * @param addenda what was corrected afterwards, the first first
 * @param outcomes what has become of the decisions by now, as far as they are about issues
 */
public record KeptMinutes(
        MeetingId meeting,
        Minutes minutes,
        String text,
        String hash,
        boolean intact,
        List<Addendum> addenda,
        List<Outcome> outcomes) {

    public KeptMinutes {
        addenda = List.copyOf(addenda);
        outcomes = List.copyOf(outcomes);
    }

    /** A correction after closing. */
    public record Addendum(Instant at, String by, String words) {}
}
