package org.gridboard.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What a meeting has made of an item.
 *
 * @param note what was noted; may be empty
 * @param noteVersion what a change of the note is based on
 * @param seconds how long it was talked about
 * @param decision that stands; null where nothing was decided
 */
public record Taken(
        String note, int noteVersion, int seconds, @Nullable Decision decision) {

    static final Taken NOTHING = new Taken("", 0, 0, null);
}
