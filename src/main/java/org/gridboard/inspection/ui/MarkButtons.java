package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.MyPosition;
import org.gridboard.dashboard.Selected;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Mark;
import org.gridboard.inspection.Result;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.Sightings;
import org.gridboard.platform.RefusedException;

/** One tap marks the checkpoint for the running half-day: in order, or a problem. */
class MarkButtons extends Div {

    private final RoundId round;
    private final CheckpointId id;
    private final Sightings sightings;
    private final Desk desk;
    private final ErrorLine error;

    MarkButtons(RoundId round, CheckpointId id, Sightings sightings, Desk desk, ErrorLine error) {
        this.round = round;
        this.id = id;
        this.sightings = sightings;
        this.desk = desk;
        this.error = error;
        addClassName("gb-acts");
        var inOrder = button("inspection.mark.IN_ORDER", Result.IN_ORDER);
        inOrder.addThemeVariants(ButtonVariant.PRIMARY);
        add(inOrder, button("inspection.mark.PROBLEM", Result.PROBLEM));
    }

    private Button button(String key, Result result) {
        var button = new Button(getTranslation(key), click -> mark(result));
        button.setDisableOnClick(true);
        return button;
    }

    /** Marks at once, as unverified; the device's position follows. A problem leads to its report. */
    private void mark(Result result) {
        try {
            if (!sightings.mark(round, id, new Mark(result, null, null)).says(result)) {
                error.show(new RefusedException("inspection.refused.seen"));
                return;
            }
            MyPosition.ask(this::locate, refused -> {});
            desk.stored();
            if (result == Result.PROBLEM) {
                report();
            }
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }

    /** What is being typed elsewhere by now is left alone. */
    private void locate(Position from) {
        sightings.locate(round, id, from);
        if (selected().equals(desk.focus().selected())) {
            desk.stored();
        } else {
            desk.changedOnMap();
        }
    }

    private void report() {
        desk.show(desk.focus().select(Selected.newFrom("issue", selected())));
    }

    private Selected selected() {
        return new Selected(CheckpointForm.KIND, id.toString());
    }
}
