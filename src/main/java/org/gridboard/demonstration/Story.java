package org.gridboard.demonstration;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * The whole life of an issue, of which the database holds what has happened so far.
 *
 * @param checkpoint where a round found it, or null
 * @param promise what was promised to a resident with it, kept before it closes, or null
 */
record Story(
        UUID id,
        String grid,
        @Nullable Checkpoint checkpoint,
        String title,
        String words,
        String keyArea,
        String urgency,
        String place,
        Coordinate position,
        LocalDateTime reportedAt,
        String reportedBy,
        LocalDateTime due,
        String assignee,
        @Nullable String promise,
        List<Step> steps) {

    /** One event: it carries over if the words say so without a change of state. */
    record Step(LocalDateTime at, String username, @Nullable String from, String to, String words) {

        boolean carriesOver() {
            return "RAISED".equals(from) && to.equals("RAISED");
        }
    }

    /** The steps taken up to the end of the span. */
    List<Step> stepsIn(Span span) {
        return steps.stream().filter(step -> span.hasCome(step.at())).toList();
    }
}
