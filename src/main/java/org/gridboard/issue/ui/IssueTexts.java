package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.code.KeyArea;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Tag;
import org.gridboard.issue.Assignee;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.IssueRow;
import org.gridboard.issue.IssueState;
import org.gridboard.issue.Urgency;
import org.gridboard.platform.RefusedException;

/** An issue's codes in the user's language, and which of them is the tag. */
final class IssueTexts {

    private IssueTexts() {}

    static String of(Component user, KeyArea keyArea) {
        return user.getTranslation("issue.keyArea." + keyArea);
    }

    static String of(Component user, Urgency urgency) {
        return user.getTranslation("issue.urgency." + urgency);
    }

    static String of(Component user, IssueState state) {
        return user.getTranslation("issue.state." + state);
    }

    /** An issue as a row of a list. */
    static RowList.Row line(Component user, IssueRow row) {
        String where = row.grid().name() + " · " + of(user, row.keyArea());
        return new RowList.Row(
                row.id().toString(),
                tag(user, row),
                tone(row).word(),
                row.title() + " #" + row.id(),
                row.carriedOver() == 0
                        ? where
                        : where + " · " + user.getTranslation("issue.list.carriedOver", row.carriedOver()));
    }

    static String of(Component user, Assignee assignee) {
        String kind = switch (assignee) {
            case Assignee.Grid grid -> "grid";
            case Assignee.Person person -> "person";
            case Assignee.OutsideBody body -> "body";
        };
        return user.getTranslation("issue.assignee." + kind, assignee.name());
    }

    /** What is said of an issue that has left the account's grids while it was open, since boundaries were redrawn. */
    static final String GONE = "issue.refused.gone";

    /** What somebody else has done to an issue meanwhile. */
    static RefusedException told(Component user, IssueDetail current) {
        IssueDetail.Event last = current.timeline().getLast();
        String by = last.by();
        return new RefusedException(
                "issue.refused.changed", by == null ? "" : by, of(user, current.state()), last.words());
    }

    static String tag(Component user, IssueRow row) {
        return tag(user, row.overdue(), row.urgency(), row.state());
    }

    static Tag tag(Component user, IssueDetail issue) {
        return new Tag(
                tag(user, issue.overdue(), issue.urgency(), issue.state()),
                tone(issue.overdue(), issue.urgency(), issue.state()));
    }

    static Tag.Tone tone(IssueRow row) {
        return tone(row.overdue(), row.urgency(), row.state());
    }

    private static String tag(Component user, boolean overdue, Urgency urgency, IssueState state) {
        if (overdue) {
            return user.getTranslation("issue.tag.overdue");
        }
        return state.isOpen() && urgency == Urgency.URGENT ? of(user, urgency) : of(user, state);
    }

    private static Tag.Tone tone(boolean overdue, Urgency urgency, IssueState state) {
        if (!state.isOpen()) {
            return Tag.Tone.PLAIN;
        }
        return overdue || urgency == Urgency.URGENT ? Tag.Tone.ALARM : Tag.Tone.PLAIN;
    }
}
