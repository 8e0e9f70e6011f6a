package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.inspection.Checkpoint;
import org.gridboard.inspection.Checkpoints;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** Changes a checkpoint. If someone else was faster, shows what they stored and lets the user choose. */
class ChangeCheckpointPage extends Div {

    private final Checkpoint checkpoint;
    private final Checkpoints checkpoints;
    private final Desk desk;
    private final CheckpointFields fields;
    private final ErrorLine error = new ErrorLine();
    private final Div conflict = new Div();

    ChangeCheckpointPage(Checkpoint checkpoint, Checkpoints checkpoints, Desk desk) {
        this.checkpoint = checkpoint;
        this.checkpoints = checkpoints;
        this.desk = desk;
        fields = new CheckpointFields(desk);
        addClassName("gb-fields");
        fields.setFacts(checkpoint.facts());
        var save = new Button(getTranslation("inspection.save"), click -> save(checkpoint.version()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("inspection.cancel"), click -> desk.stored());
        var buttons = new Div(save, cancel);
        buttons.addClassName("gb-acts");
        add(new H2(checkpoint.facts().name()), error, conflict, fields, buttons);
    }

    private void save(int version) {
        error.clear();
        conflict.removeAll();
        try {
            checkpoints.change(checkpoint.id(), version, fields.getFacts());
            desk.stored();
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            choose((Checkpoint) changed.current());
        }
    }

    private void choose(Checkpoint current) {
        Checkpoint.Facts theirs = current.facts();
        String keyAreas = theirs.sortedKeyAreas().stream()
                .map(area -> InspectionTexts.of(this, area))
                .collect(Collectors.joining(" · "));
        conflict.add(new Section(
                getTranslation("inspection.conflict.title"),
                new Paragraph(getTranslation("inspection.conflict.what")),
                new Facts()
                        .with(getTranslation("inspection.field.name"), theirs.name())
                        .with(getTranslation("inspection.field.order"), Integer.toString(theirs.order()))
                        .with(getTranslation("inspection.field.keyAreas"), keyAreas),
                new Button(getTranslation("inspection.conflict.mine"), click -> save(current.version())),
                new Button(getTranslation("inspection.conflict.theirs"), click -> desk.stored())));
    }
}
