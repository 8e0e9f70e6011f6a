package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Selected;
import org.gridboard.inspection.CheckpointRow;
import org.gridboard.inspection.Half;
import org.gridboard.inspection.Rounds;

/** One grid's checkpoints, and above them the button to add one. */
class CheckpointPane extends Div implements FollowsFocus {

    private final RowList list;
    private final Half half;

    CheckpointPane(Rounds rounds, AreaCode grid, boolean mayAdd, Focus focus, Desk desk) {
        addClassName("gb-list-pane");
        half = rounds.half(focus.day());
        list = new RowList(
                CheckpointForm.KIND,
                rounds.count(grid, focus.day()),
                (offset, limit) -> rounds.checkpoints(grid, focus.day(), offset, limit),
                this::line,
                getTranslation(mayAdd ? "inspection.list.empty.add" : "inspection.list.empty"),
                focus,
                desk);
        if (mayAdd) {
            var head = new Div(new Button(
                    getTranslation("inspection.checkpoint.new"),
                    click -> desk.show(desk.focus().select(new Selected(CheckpointForm.KIND, Selected.NEW)))));
            head.addClassName("gb-list-head");
            add(head);
        }
        add(list);
    }

    @Override
    public void follow(Focus focus) {
        list.follow(focus);
    }

    private RowList.Row line(CheckpointRow row) {
        return new RowList.Row(
                row.id().toString(),
                InspectionTexts.of(this, row.state()),
                InspectionTexts.tone(row.state()).word(),
                row.order() + ". " + row.name(),
                row.verified()
                        ? getTranslation("inspection.list.verified", InspectionTexts.of(this, half))
                        : InspectionTexts.of(this, half));
    }
}
