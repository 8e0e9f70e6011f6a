package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Set;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.IssueLists;
import org.gridboard.issue.IssueRow;
import org.gridboard.live.ChangeKind;

/** The street's desk: what its communities have escalated, with its clocks. Overdue, then urgent, then by deadline. */
@org.springframework.stereotype.Component
class EscalatedList implements ListPane {

    private static final int ORDER = 15;

    private final IssueLists lists;
    private final Times times;

    EscalatedList(IssueLists lists, Times times) {
        this.lists = lists;
        this.times = times;
    }

    @Override
    public String key() {
        return "issue.list.escalated";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean shownTo(Role role) {
        return role == Role.STREET_STAFF;
    }

    @Override
    public Set<ChangeKind> follows() {
        return Set.of(ChangeKind.ISSUE);
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        UI ui = UI.getCurrentOrThrow();
        return new RowList(
                IssueForm.KIND,
                lists.countEscalated(focus.area()),
                (offset, limit) -> lists.escalated(focus.area(), offset, limit),
                row -> line(ui, row),
                ui.getTranslation("issue.list.escalated.empty"),
                focus,
                desk);
    }

    private RowList.Row line(UI ui, IssueRow row) {
        Instant due = row.dueAt();
        String clock =
                due == null ? IssueTexts.of(ui, row.state()) : ui.getTranslation("issue.list.due", times.format(due));
        return new RowList.Row(
                row.id().toString(),
                IssueTexts.tag(ui, row),
                IssueTexts.tone(row).word(),
                row.title() + " #" + row.id(),
                row.grid().name() + " · " + clock);
    }
}
