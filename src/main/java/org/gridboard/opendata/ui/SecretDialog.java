package org.gridboard.opendata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import org.gridboard.opendata.NewToken;

/** Shows a new key, this once. */
class SecretDialog extends Dialog {

    SecretDialog(NewToken made) {
        setHeaderTitle(getTranslation("opendata.secret.of", made.label()));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("min(42em, 92vw)");
        var secret = new TextField(getTranslation("opendata.secret"));
        secret.setValue(made.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        secret.addClassName("gb-secret");
        var example = new Pre("Authorization: Bearer " + made.secret());
        example.addClassName("gb-secret-example");
        add(
                new Paragraph(getTranslation("opendata.secret.once")),
                secret,
                new Paragraph(getTranslation("opendata.secret.how")),
                example);
        var done = new Button(getTranslation("opendata.secret.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
