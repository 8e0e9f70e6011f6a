package org.gridboard.meeting.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * What a digest tells of a meeting: numbers, issue numbers and names of grids, and nothing that anybody has typed.
 *
 * @param number of the minutes
 * @param items how many items the meeting had
 * @param tallies how many decisions of each kind
 */
record Digest(String community, LocalDate day, String number, int items, List<Tally> tallies, List<Share> shares) {

    /** @param key of the kind's name in the user's language */
    record Tally(String key, int count) {}

    /** The issues of a grid on which something was decided. */
    record Share(String grid, List<Long> issues) {}
}
