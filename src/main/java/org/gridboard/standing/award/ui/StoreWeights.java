package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.award.StandingWeights;
import org.gridboard.standing.award.Weights;
import org.gridboard.standing.award.WeightsVersion;

/** Stores what was tried as the street's new weights, from now on, with a reason. */
class StoreWeights extends Button {

    private final Shown shown;
    private final AwardServices services;
    private final Supplier<Weights> tried;
    private final Runnable afterwards;
    private int basedOn;

    /** @param history what the street has stored, the latest first */
    StoreWeights(
            Shown shown,
            AwardServices services,
            List<WeightsVersion> history,
            Supplier<Weights> tried,
            Runnable afterwards) {
        this.shown = shown;
        this.services = services;
        this.tried = tried;
        this.afterwards = afterwards;
        basedOn = latest(history);
        setText(getTranslation("award.weights.store"));
        addClickListener(click -> ask());
    }

    private static int latest(List<WeightsVersion> history) {
        return history.isEmpty() ? 0 : history.getFirst().version();
    }

    private void ask() {
        var dialog = new Dialog(getTranslation("award.weights.store.title"));
        var error = new ErrorLine();
        var reason = new TextArea(getTranslation("award.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(StandingWeights.REASON_MOST);
        reason.setWidthFull();
        UUID request = UUID.randomUUID();
        var store = new Button(
                getTranslation("award.weights.store.confirm"),
                click -> error.attempt(() -> store(request, reason.getValue(), dialog)));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(error, new Paragraph(getTranslation("award.weights.store.what")), reason);
        dialog.getFooter().add(new Button(getTranslation("award.cancel"), click -> dialog.close()), store);
        dialog.open();
    }

    private void store(UUID request, String reason, Dialog dialog) {
        try {
            services.weights().store(request, shown.area().code(), tried.get(), reason, basedOn);
        } catch (ChangedMeanwhileException changed) {
            throw told(changed);
        }
        dialog.close();
        afterwards.run();
    }

    /** From now on the new version is what a second attempt is based on: it was told. */
    private RefusedException told(ChangedMeanwhileException changed) {
        var now = (WeightsVersion) changed.current();
        basedOn = now.version();
        return new RefusedException("award.refused.weightsChanged", now.version(), now.by(), now.reason());
    }
}
