package org.gridboard.boundary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.gridboard.dashboard.ErrorLine;

/** Asks once more before something is taken back; says why where it cannot be. */
class Confirm extends Dialog {

    /**
     * @param key of the act's name, which is also the title
     * @param what will happen, in one sentence
     */
    Confirm(String key, String what, Runnable act) {
        setHeaderTitle(getTranslation(key));
        var error = new ErrorLine();
        var confirm = new Button(
                getTranslation(key),
                click -> Refusals.shown(error, () -> {
                    act.run();
                    close();
                }));
        confirm.addThemeVariants(ButtonVariant.ERROR);
        confirm.getElement().setAttribute("data-act", "confirm");
        add(error, new Paragraph(what));
        getFooter().add(new Button(getTranslation("boundary.cancel"), click -> close()), confirm);
    }
}
