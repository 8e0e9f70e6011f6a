package org.gridboard.demonstration;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * The whole life of an issue, of which the database holds what has happened so far.
 *
 * @param checkpoint where a round found it, or null
 * @param assignee the outside body it is given to, if it is; empty for the grid itself
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

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    boolean isUrgent() {
        return urgency.equals("URGENT");
    }

    /** One event: it carries over if the words say so without a change of state. */
    record Step(LocalDateTime at, String username, @Nullable String from, String to, String words) {

        /** The act that led there, as the application calls it; null for the report. */
        @Nullable
        String act() {
            return from == null
                    ? null
                    : switch (to) {
                        case "RAISED" -> from.equals("RAISED") ? "CARRY_OVER" : "RAISE";
                        case "SOLVED_ON_SPOT" -> "SOLVE_ON_SPOT";
                        case "ASSIGNED" -> "ASSIGN";
                        case "HANDLED" -> "HANDLE";
                        case "RETURNED" -> "RETURN";
                        case "CLOSED" -> "CLOSE";
                        case "ESCALATED" -> "ESCALATE";
                        case "SUSPENDED" -> "SUSPEND";
                        default -> "WITHDRAW";
                    };
        }

        /** By when what is assigned is to be done: within the hour if it is urgent, else two working days later at 17:00. */
        LocalDateTime limit(boolean urgent) {
            return urgent
                    ? at.plusHours(1)
                    : Span.workingDay(at.toLocalDate(), 2).atTime(END_OF_WORK);
        }

        boolean carriesOver() {
            return "RAISED".equals(from) && to.equals("RAISED");
        }
    }

    /** The steps taken up to the end of the span. */
    List<Step> stepsIn(Span span) {
        return steps.stream().filter(step -> span.hasCome(step.at())).toList();
    }
}
