package org.gridboard.access.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.gridboard.access.AuditReader;

/** Who saw and changed what. */
@Route(value = "audit", autoLayout = false)
@RolesAllowed("AUDITOR")
@CssImport("./access/access.css")
class AuditView extends Main implements HasDynamicTitle, LocaleChangeObserver {

    private final H1 title = new H1();

    AuditView(AccountBar bar, AuditReader reader, Clock clock) {
        addClassName("account-page");
        var list = new AuditList(reader, clock.getZone());
        add(bar, title, new AuditFilterBar(reader, clock, list::show), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.audit.page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("access.audit.title"));
    }
}
