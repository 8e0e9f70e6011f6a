package org.gridboard.issue.ui;

import com.vaadin.flow.component.Composite;
import java.time.Instant;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.Assignment;
import org.gridboard.issue.Handling;
import org.gridboard.issue.IssueCourse;
import org.gridboard.issue.IssueDetail;
import org.jspecify.annotations.Nullable;

/** Where an issue stands: who has it, until when, and how often it went which way. */
class IssueFactsList extends Composite<Facts> {

    private final Times times;

    IssueFactsList(IssueDetail issue, Times times) {
        this.times = times;
        with("state", IssueTexts.of(this, issue.state()));
        with("firstOfficer", issue.firstOfficer());
        with("reportedAt", at(issue.reportedAt()));
        with("due", at(issue.dueAt()));
        with(
                "suspendedUntil",
                issue.suspendedUntil() == null ? null : issue.suspendedUntil().toString());
        show(issue.assignment());
        show(issue.handling());
        show(issue.course());
    }

    private void show(@Nullable Assignment assignment) {
        if (assignment != null) {
            with("assignee", assignment.name());
            with("limit", at(assignment.due()));
            with("measure", assignment.measure());
        }
    }

    private void show(@Nullable Handling handling) {
        if (handling != null) {
            with("handler", handling.name() == null ? getTranslation("issue.handler.outside") : handling.name());
            with("handledAt", at(handling.at()));
        }
    }

    private void show(IssueCourse course) {
        with("escalated", at(course.escalatedAt()));
        with("carriedOver", times(course.carriedOver()));
        with("extensions", times(course.extensions()));
        with("rework", times(course.rework()));
    }

    private void with(String name, @Nullable String value) {
        getContent().with(getTranslation("issue.form." + name), value);
    }

    private @Nullable String at(@Nullable Instant at) {
        return at == null ? null : times.format(at);
    }

    private static @Nullable String times(int count) {
        return count == 0 ? null : Integer.toString(count);
    }
}
