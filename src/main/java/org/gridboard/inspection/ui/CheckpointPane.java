package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Selected;
import org.gridboard.inspection.CheckpointRow;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.Rounds;

/** One grid's checkpoints, and above them the buttons to walk their round, to add one and to put them in order. */
class CheckpointPane extends Div implements FollowsFocus {

    private final RowList list;
    private final Half half;

    CheckpointPane(Rounds rounds, AreaCode grid, boolean mayAdd, Focus focus, Desk desk) {
        addClassName("gb-list-pane");
        RoundId round = rounds.of(grid, focus.day());
        half = round.half();
        list = new RowList(
                CheckpointForm.KIND,
                rounds.count(grid, focus.day()),
                (offset, limit) -> rounds.checkpoints(grid, focus.day(), offset, limit),
                this::line,
                getTranslation(mayAdd ? "inspection.list.empty.add" : "inspection.list.empty"),
                focus,
                desk);
        add(head(round, mayAdd, desk), list);
    }

    private Div head(RoundId round, boolean mayAdd, Desk desk) {
        var walk = opens("inspection.round.open." + round.half(), RoundForm.selected(round), desk);
        walk.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(walk);
        if (mayAdd) {
            head.add(
                    opens("inspection.checkpoint.new", new Selected(CheckpointForm.KIND, Selected.NEW), desk),
                    opens("inspection.order", OrderForm.selected(round.grid()), desk));
        }
        head.addClassNames("gb-list-head", "gb-acts");
        return head;
    }

    private Button opens(String key, Selected selected, Desk desk) {
        return new Button(getTranslation(key), click -> desk.show(desk.focus().select(selected)));
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
