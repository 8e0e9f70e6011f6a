package org.gridboard.access.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gridboard.access.DemonstrationAccess;
import org.springframework.beans.factory.ObjectProvider;

/** Where people sign in. In the demonstration it offers the accounts there are. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@CssImport("./access/access.css")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    private final LoginForm form = new LoginForm();
    private final H1 product = new H1();
    private final Paragraph whatItIs = new Paragraph();
    private final Paragraph changed = new Paragraph();

    LoginView(ObjectProvider<DemonstrationAccess> demonstration) {
        addClassName("login-page");
        var card = new Section(product, whatItIs, changed, form);
        card.addClassName("login-card");
        changed.addClassName("notice");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(card);
        demonstration.ifAvailable(access -> card.add(new DemoLogins(access, form)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        changed.setVisible(parameters.containsKey("changed"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.login.page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        product.setText(getTranslation("access.login.product"));
        whatItIs.setText(getTranslation("access.login.what"));
        changed.setText(getTranslation("access.login.changed"));
        form.setI18n(texts());
    }

    private LoginI18n texts() {
        var i18n = LoginI18n.createDefault();
        i18n.getForm().setTitle(getTranslation("access.login.title"));
        i18n.getForm().setUsername(getTranslation("access.login.username"));
        i18n.getForm().setPassword(getTranslation("access.login.password"));
        i18n.getForm().setSubmit(getTranslation("access.login.submit"));
        i18n.getErrorMessage().setTitle(getTranslation("access.login.refused"));
        i18n.getErrorMessage().setMessage(getTranslation("access.login.refused.why"));
        i18n.getErrorMessage().setUsername(getTranslation("access.login.username.missing"));
        i18n.getErrorMessage().setPassword(getTranslation("access.login.password.missing"));
        return i18n;
    }
}
