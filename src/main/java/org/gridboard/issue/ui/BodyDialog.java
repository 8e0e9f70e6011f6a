package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.issue.OutsideBodies;
import org.gridboard.issue.OutsideBody;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Adds an outside body, renames or retires it. What someone else has changed meanwhile is told, and what was typed stays. */
class BodyDialog extends Dialog {

    private final OutsideBodies bodies;
    private final Runnable afterwards;
    private final UUID request = UUID.randomUUID();
    private final TextField name = new TextField();
    private final ErrorLine error = new ErrorLine();
    private @Nullable OutsideBody body;

    /** @param body what to change, or null to add one */
    BodyDialog(OutsideBodies bodies, @Nullable OutsideBody body, Runnable afterwards) {
        this.bodies = bodies;
        this.body = body;
        this.afterwards = afterwards;
        setHeaderTitle(
                body == null ? getTranslation("issue.body.add") : getTranslation("issue.body.edit.of", body.name()));
        setCloseOnOutsideClick(false);
        name.setLabel(getTranslation("issue.body.name"));
        name.setMaxLength(OutsideBody.NAME_MOST);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setValue(body == null ? "" : body.name());
        add(error, name);
        if (body != null) {
            var retire = new Button(getTranslation("issue.body.retire"), click -> attempt(this::retire));
            retire.addThemeVariants(ButtonVariant.ERROR);
            getFooter().add(retire);
        }
        var save = new Button(getTranslation("issue.save"), click -> attempt(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("issue.cancel"), click -> close()), save);
    }

    private void attempt(Runnable act) {
        error.clear();
        try {
            act.run();
            close();
            afterwards.run();
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            OutsideBody current = (OutsideBody) changed.current();
            body = current;
            error.show(new RefusedException("issue.body.changed", current.name()));
        }
    }

    private void save() {
        if (body == null) {
            bodies.add(request, name.getValue());
        } else {
            bodies.rename(body.id(), body.version(), name.getValue());
        }
    }

    private void retire() {
        if (body != null) {
            bodies.retire(body.id(), body.version());
        }
    }
}
