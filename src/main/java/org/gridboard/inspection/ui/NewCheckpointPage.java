package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Selected;
import org.gridboard.inspection.Checkpoint;
import org.gridboard.inspection.Checkpoints;
import org.gridboard.platform.RefusedException;

/** Adds a checkpoint to a grid. */
class NewCheckpointPage extends Div {

    private final UUID request = UUID.randomUUID();
    private final AreaCode grid;
    private final Checkpoints checkpoints;
    private final Desk desk;
    private final CheckpointFields fields;
    private final ErrorLine error = new ErrorLine();

    NewCheckpointPage(AreaCode grid, Checkpoints checkpoints, Desk desk) {
        this.grid = grid;
        this.checkpoints = checkpoints;
        this.desk = desk;
        fields = new CheckpointFields(desk);
        addClassName("gb-form");
        var save = new Button(getTranslation("inspection.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("inspection.checkpoint.new")), error, fields, save);
    }

    private void save() {
        error.clear();
        try {
            Checkpoint stored = checkpoints.add(request, grid, fields.getFacts());
            desk.show(desk.focus()
                    .select(new Selected(CheckpointForm.KIND, stored.id().toString())));
            desk.stored();
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
