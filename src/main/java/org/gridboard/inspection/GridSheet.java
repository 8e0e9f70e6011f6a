package org.gridboard.inspection;

import java.util.List;
import org.gridboard.live.GridStatus;
import org.jspecify.annotations.Nullable;

/**
 * Everything the drill-down form of a grid shows.
 *
 * @param promisesDue promises to residents not yet kept and due by the end of the day
 * @param openIssues the first ten: overdue, then urgent, then by deadline
 */
public record GridSheet(GridStatus status, List<Officer> officers, int promisesDue, List<OpenIssue> openIssues) {

    /**
     * Who works in the grid. Telephones of staff are not masked for colleagues.
     *
     * @param chief whether chief or member
     */
    public record Officer(String name, @Nullable String telephone, boolean chief) {}

    /** An open issue by number and title. */
    public record OpenIssue(long id, String title, boolean overdue) {}
}
