package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.household.Reveals;

/** Asks why someone's data are to be shown in full. */
class ReasonDialog extends Dialog {

    ReasonDialog(String whose, Consumer<String> given) {
        setHeaderTitle(getTranslation("household.reveal.of", whose));
        var error = new ErrorLine();
        var reason = new TextArea(getTranslation("household.reveal.reason"));
        reason.setMaxLength(Reveals.REASON_MOST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var confirm = new Button(
                getTranslation("household.reveal.confirm"),
                click -> error.attempt(() -> {
                    given.accept(reason.getValue());
                    close();
                }));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(error, new Paragraph(getTranslation("household.reveal.what")), reason);
        getFooter().add(new Button(getTranslation("household.cancel"), click -> close()), confirm);
    }
}
