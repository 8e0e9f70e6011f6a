package org.gridboard.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.gridboard.access.Role;
import org.gridboard.access.SignedIn;
import org.gridboard.platform.Language;
import org.gridboard.platform.Texts;
import org.springframework.context.annotation.Scope;

/** The head of the pages for administrators and auditors: who is signed in, the language, the way out. */
@SpringComponent
@Scope("prototype")
class AccountBar extends Header implements LocaleChangeObserver {

    private final transient AuthenticationContext authentication;

    AccountBar(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("account-bar");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var product = new Anchor("", getTranslation("access.login.product"));
        product.addClassName("product");
        var password = new Anchor("password", getTranslation("access.bar.password"));
        add(product, who());
        if (isAdministrator()) {
            add(new Anchor("calendar", getTranslation("access.bar.calendar")));
        }
        add(language(), password, signOut());
    }

    private boolean isAdministrator() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .filter(signedIn -> signedIn.account().is(Role.ADMINISTRATOR))
                .isPresent();
    }

    private Span who() {
        var who = authentication
                .getAuthenticatedUser(SignedIn.class)
                .map(SignedIn::account)
                .map(account -> getTranslation(
                        "access.bar.who",
                        account.name(),
                        getTranslation(account.role().key())))
                .orElse("");
        var span = new Span(who);
        span.addClassName("who");
        return span;
    }

    private Button language() {
        var other = Texts.LANGUAGES.stream()
                .filter(language -> !language.getLanguage().equals(getLocale().getLanguage()))
                .findFirst()
                .orElseThrow();
        var button = new Button(getTranslation("access.bar.language"), click -> Language.choose(other));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button signOut() {
        var button = new Button(getTranslation("access.bar.sign-out"), click -> authentication.logout());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
