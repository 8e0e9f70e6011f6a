package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Selected;
import org.gridboard.issue.IssueLists;

/** The open issues, and above them the button to report one. */
class OpenIssuePane extends Div implements FollowsFocus {

    private final RowList list;

    OpenIssuePane(IssueLists lists, boolean mayReport, Focus focus, Desk desk) {
        addClassName("gb-list-pane");
        list = new RowList(
                IssueForm.KIND,
                lists.countOpen(focus.area()),
                (offset, limit) -> lists.open(focus.area(), offset, limit),
                row -> IssueTexts.line(this, row),
                getTranslation(mayReport ? "issue.list.empty.report" : "issue.list.empty"),
                focus,
                desk);
        if (mayReport) {
            var head = new Div(new Button(
                    getTranslation("issue.report.open"),
                    click -> desk.show(desk.focus().select(new Selected(IssueForm.KIND, Selected.NEW)))));
            head.addClassName("gb-list-head");
            add(head);
        }
        add(list);
    }

    @Override
    public void follow(Focus focus) {
        list.follow(focus);
    }
}
