package org.gridboard.opendata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Areas;
import org.gridboard.dashboard.Times;
import org.gridboard.opendata.Tokens;

/** The keys to a street's open data. */
@Route(value = "tokens", autoLayout = false)
@RolesAllowed("STREET_STAFF")
class TokensView extends Main implements HasDynamicTitle {

    TokensView(Tokens tokens, Areas areas, CurrentAccount currentAccount, Times times) {
        addClassName("gb-page");
        var list = new TokenList(tokens, times);
        var choices = new AreaOffer(areas, currentAccount);
        var make = new Button(
                getTranslation("opendata.make"),
                click -> new TokenDialog(tokens, choices, times.today(), list::refresh).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Header(new Anchor("", getTranslation("opendata.home")), new H1(getTranslation("opendata.title"))),
                new Paragraph(getTranslation("opendata.what")),
                make,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("opendata.page");
    }
}
