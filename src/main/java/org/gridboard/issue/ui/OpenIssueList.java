package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.TwoLineRow;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.IssueLists;
import org.gridboard.issue.IssueRow;

/** The open issues of the area: overdue, then urgent, then by deadline. */
@org.springframework.stereotype.Component
class OpenIssueList implements ListPane {

    private static final int ORDER = 20;

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
    public Component open(Focus focus, Desk desk) {
        var pane = new Div();
        pane.addClassName("gb-list");
        if (currentAccount.get().is(Role.GRID_CHIEF, Role.GRID_MEMBER, Role.SECRETARY)) {
            pane.add(new Button(
                    pane.getTranslation("issue.report.open"),
                    click -> desk.show(focus.select(new Selected(IssueForm.KIND, Selected.NEW)))));
        }
        pane.add(grid(focus, desk));
        return pane;
    }

    private Grid<IssueRow> grid(Focus focus, Desk desk) {
        var grid = new Grid<IssueRow>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        grid.addColumn(TwoLineRow.renderer(row -> line(grid, row)));
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> lists.open(focus.area(), query.getOffset(), query.getLimit()).stream(),
                query -> lists.countOpen(focus.area()),
                IssueRow::id));
        grid.setEmptyStateComponent(new Paragraph(grid.getTranslation("issue.list.empty")));
        selected(focus).ifPresent(grid::select);
        grid.addSelectionListener(change -> {
            if (change.isFromClient()) {
                desk.show(focus.select(
                        change.getFirstSelectedItem().map(OpenIssueList::select).orElse(null)));
            }
        });
        return grid;
    }

    private Optional<IssueRow> selected(Focus focus) {
        return Optional.ofNullable(focus.selected())
                .filter(selected -> selected.kind().equals(IssueForm.KIND))
                .flatMap(Selected::number)
                .flatMap(number -> lists.byNumber(focus.area(), new IssueId(number)));
    }

    private static Selected select(IssueRow row) {
        return new Selected(IssueForm.KIND, row.id().toString());
    }

    private static TwoLineRow line(Component user, IssueRow row) {
        String where = row.grid().name() + " · " + IssueTexts.of(user, row.keyArea());
        return new TwoLineRow(
                IssueTexts.tag(user, row),
                IssueTexts.tone(row),
                row.title() + " #" + row.id(),
                row.carriedOver() == 0
                        ? where
                        : where + " · " + user.getTranslation("issue.list.carriedOver", row.carriedOver()));
    }
}
