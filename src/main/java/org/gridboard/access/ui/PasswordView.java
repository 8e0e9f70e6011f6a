package org.gridboard.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.gridboard.access.AccountRefusedException;
import org.gridboard.access.Passwords;
import org.gridboard.access.SignedIn;

/** Where people change their own password; then they sign in with it. */
@Route(value = "password", autoLayout = false)
@PermitAll
@CssImport("./access/access.css")
class PasswordView extends Main implements HasDynamicTitle, LocaleChangeObserver {

    private final transient Passwords passwords;
    private final transient AuthenticationContext authentication;
    private final H1 title = new H1();
    private final Paragraph hint = new Paragraph();
    private final ErrorSummary error = new ErrorSummary();
    private final PasswordField current = new PasswordField();
    private final PasswordField next = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Button save = new Button("", click -> change());
    private final Button leave = new Button("", click -> leave());

    PasswordView(Passwords passwords, AuthenticationContext authentication) {
        this.passwords = passwords;
        this.authentication = authentication;
        addClassName("login-page");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        current.getElement().setAttribute("autocomplete", "current-password");
        next.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        var card = new Section(title, hint, error, current, next, again, save, leave);
        card.addClassName("login-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.password.page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("access.password.title"));
        hint.setText(getTranslation(mustChange() ? "access.password.must" : "access.password.hint"));
        current.setLabel(getTranslation("access.password.current"));
        next.setLabel(getTranslation("access.password.next"));
        next.setHelperText(getTranslation("access.password.rule"));
        again.setLabel(getTranslation("access.password.again"));
        save.setText(getTranslation("access.password.save"));
        leave.setText(getTranslation(mustChange() ? "access.bar.sign-out" : "access.cancel"));
    }

    private void change() {
        if (!next.getValue().equals(again.getValue())) {
            error.show(getTranslation("access.password.differ"));
            return;
        }
        try {
            passwords.changeOwn(current.getValue(), next.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation("login?changed"));
        } catch (AccountRefusedException refused) {
            error.show(getTranslation(refused.key()));
        }
    }

    private void leave() {
        if (mustChange()) {
            authentication.logout();
        } else {
            getUI().ifPresent(ui -> ui.getPage().getHistory().back());
        }
    }

    private boolean mustChange() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .filter(SignedIn::mustChangePassword)
                .isPresent();
    }
}
