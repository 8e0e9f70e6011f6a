package org.gridboard.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.gridboard.access.DemoLogin;
import org.gridboard.access.DemonstrationAccess;

/** The demonstration's accounts; one click fills in the login form. */
class DemoLogins extends Section implements LocaleChangeObserver {

    /** The form has no such method on the server; its two fields are children of it. */
    private static final String FILL_IN = """
            this.querySelector('#vaadinLoginUsername').value = $0;
            this.querySelector('#vaadinLoginPassword').value = $1;
            this.querySelector('[slot=submit]').focus();""";

    private final DemonstrationAccess access;
    private final LoginForm form;

    DemoLogins(DemonstrationAccess access, LoginForm form) {
        this.access = access;
        this.form = form;
        addClassName("demo-logins");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(
                new H2(getTranslation("access.demo.title")),
                new Paragraph(getTranslation("access.demo.hint", access.password())));
        access.logins().forEach(login -> add(button(login)));
    }

    private Button button(DemoLogin login) {
        var text = getTranslation(
                "access.demo.login", getTranslation(login.role().key()), login.areaName(), login.username());
        var button =
                new Button(text, click -> form.getElement().executeJs(FILL_IN, login.username(), access.password()));
        button.addClassName("demo-login");
        return button;
    }
}
