package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.issue.IssueLists;
import org.gridboard.live.ChangeKind;

/** The open issues of the area: overdue, then urgent, then by deadline. */
@org.springframework.stereotype.Component
class OpenIssueList implements ListPane {

    private static final int ORDER = 10;

    private final IssueLists lists;
    private final CurrentAccount currentAccount;

    OpenIssueList(IssueLists lists, CurrentAccount currentAccount) {
        this.lists = lists;
        this.currentAccount = currentAccount;
    }

    @Override
    public String key() {
        return "issue.list.issues";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<ChangeKind> follows() {
        return Set.of(ChangeKind.ISSUE);
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        boolean mayReport = currentAccount.get().is(Role.GRID_CHIEF, Role.GRID_MEMBER, Role.SECRETARY);
        return new OpenIssuePane(lists, mayReport, focus, desk);
    }
}
