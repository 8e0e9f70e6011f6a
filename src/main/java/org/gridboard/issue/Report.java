package org.gridboard.issue;

import java.util.List;
import java.util.UUID;
import org.gridboard.code.Position;
import org.gridboard.platform.RefusedException;

/**
 * A new issue as it is sent in.
 *
 * @param request made by the sender: sent twice, stored once
 * @param position decides the grid
 * @param outcome whether it was solved on the spot or goes to the daily meeting
 * @param measure what was done on the spot, or what the meeting should know; may be empty
 * @param circumstances who was asked first, what was promised, and where it began
 */
public record Report(
        UUID request,
        IssueFacts facts,
        Urgency urgency,
        Position position,
        Outcome outcome,
        String measure,
        List<Picture> pictures,
        Circumstances circumstances) {

    /** An issue has at most so many pictures. */
    public static final int PICTURES_MOST = 6;

    /** @throws RefusedException if there are too many pictures */
    public Report {
        pictures = List.copyOf(pictures);
        if (pictures.size() > PICTURES_MOST) {
            throw new RefusedException("issue.photo.refused.many", PICTURES_MOST);
        }
    }

    /** The same report under other circumstances. */
    Report with(Circumstances others) {
        return new Report(request, facts, urgency, position, outcome, measure, pictures, others);
    }

    /** How a report ends. */
    public enum Outcome {
        SOLVED_ON_SPOT,
        RAISED
    }
}
