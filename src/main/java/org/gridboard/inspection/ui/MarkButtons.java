package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Result;
import org.gridboard.inspection.Sightings;
import org.gridboard.platform.RefusedException;

/** One tap marks the checkpoint for the running half-day: in order, or a problem. */
class MarkButtons extends Div {

    private final CheckpointId id;
    private final Sightings sightings;
    private final Desk desk;
    private final ErrorLine error;

    MarkButtons(CheckpointId id, Sightings sightings, Desk desk, ErrorLine error) {
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

    /** Without a position, the sighting counts and is shown as unverified. */
    private void mark(Result result) {
        try {
            if (sightings.mark(id, result, null)) {
                desk.stored();
            } else {
                error.show(new RefusedException("inspection.refused.seen"));
            }
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
