package org.gridboard.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Collectors;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.dashboard.Times;
import org.gridboard.inspection.Checkpoint;
import org.gridboard.inspection.Checkpoints;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.Rounds;
import org.gridboard.inspection.Sighting;
import org.gridboard.inspection.Sightings;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** One checkpoint: facts, today's two halves, its latest sightings, and what the account may do. */
class CheckpointPage extends Div {

    private static final int SIGHTINGS_SHOWN = 20;

    private final Checkpoint checkpoint;
    private final Services services;
    private final Desk desk;
    private final ErrorLine error = new ErrorLine();

    /** What the page reads and writes with. */
    record Services(Checkpoints checkpoints, Sightings sightings, Rounds rounds, Times times) {}

    CheckpointPage(Checkpoint checkpoint, boolean mayKeep, boolean mayMark, Services services, Desk desk) {
        this.checkpoint = checkpoint;
        this.services = services;
        this.desk = desk;
        addClassName("gb-form");
        List<Sighting> latest = services.sightings().latest(checkpoint.id(), SIGHTINGS_SHOWN);
        add(new H2(checkpoint.facts().name()), error, facts());
        add(new TodaySection(latest, services.times()));
        boolean inUse = checkpoint.retiredOn() == null;
        if (mayMark && inUse) {
            RoundId running =
                    services.rounds().of(checkpoint.grid(), services.times().today());
            add(new MarkButtons(running, checkpoint.id(), services.sightings(), desk, error));
        }
        add(new Section(getTranslation("inspection.sightings"), new SightingList(latest, services.times())));
        if (mayKeep && inUse) {
            add(keepButtons());
        }
    }

    private Facts facts() {
        var retired = checkpoint.retiredOn();
        return new Facts()
                .with(
                        getTranslation("inspection.field.order"),
                        Integer.toString(checkpoint.facts().order()))
                .with(
                        getTranslation("inspection.field.keyAreas"),
                        checkpoint.facts().sortedKeyAreas().stream()
                                .map(area -> InspectionTexts.of(this, area))
                                .collect(Collectors.joining(" · ")))
                .with(getTranslation("inspection.field.retired"), retired == null ? null : retired.toString());
    }

    private Div keepButtons() {
        var buttons = new Div(
                new Button(getTranslation("inspection.change"), click -> edit()),
                new Button(getTranslation("inspection.retire"), click -> confirmRetiring()));
        buttons.addClassName("gb-acts");
        return buttons;
    }

    private void edit() {
        removeAll();
        add(new ChangeCheckpointPage(checkpoint, services.checkpoints(), desk));
    }

    private void confirmRetiring() {
        var dialog = new ConfirmDialog(
                getTranslation("inspection.retire.title", checkpoint.facts().name()),
                getTranslation("inspection.retire.what"),
                getTranslation("inspection.retire"),
                confirmed -> retire());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("inspection.cancel"));
        dialog.open();
    }

    private void retire() {
        try {
            services.checkpoints().retire(checkpoint.id(), checkpoint.version());
            desk.stored();
        } catch (ChangedMeanwhileException changed) {
            error.show(new RefusedException("inspection.refused.changed"));
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
