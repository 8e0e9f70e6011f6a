package org.gridboard.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.gridboard.access.NewPassword;

/** Shows a generated password, this once. */
class PasswordDialog extends Dialog {

    PasswordDialog(NewPassword made) {
        setHeaderTitle(getTranslation("access.new-password.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var password = new TextField(getTranslation("access.new-password.password"));
        password.setValue(made.password());
        password.setReadOnly(true);
        password.setWidthFull();
        password.addClassName("new-password");
        var text = new Paragraph(getTranslation("access.new-password.text", made.username()));
        var content = new VerticalLayout(text, password);
        content.setPadding(false);
        add(content);
        var done = new Button(getTranslation("access.new-password.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
