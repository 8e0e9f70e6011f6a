package org.gridboard.card.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.card.Cards;
import org.gridboard.card.Cards.OwnCard;
import org.gridboard.card.PublicAddress;
import org.gridboard.card.QrCode;
import org.gridboard.code.AreaCode;

/** The contact card of a grid to print, as a sheet of cards and as a poster, and the switch of its public page. */
@Route(value = "card/:code", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class CardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Cards cards;
    private final PublicAddress addresses;
    private final CurrentAccount currentAccount;
    private String title = "";

    CardView(Cards cards, PublicAddress addresses, CurrentAccount currentAccount) {
        this.cards = cards;
        this.addresses = addresses;
        this.currentAccount = currentAccount;
        addClassNames("gb-page", "gb-card-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AreaCode grid = event.getRouteParameters()
                .get("code")
                .flatMap(AreaCode::parse)
                .filter(AreaCode::isGrid)
                .orElseThrow(NotFoundException::new);
        show(grid);
    }

    private void show(AreaCode grid) {
        OwnCard own = cards.find(grid).orElseThrow(NotFoundException::new);
        title = getTranslation("card.title", own.card().name());
        String address = addresses.of(grid, VaadinServletRequest.getCurrent().getHttpServletRequest());
        String code = own.isPublic() ? QrCode.svg(address, getTranslation("card.scan")) : "";
        removeAll();
        add(
                new Header(new Anchor("", getTranslation("card.home")), new H1(title)),
                new PublicSwitch(
                        grid,
                        own.isPublic() ? address : "",
                        currentAccount.get().is(Role.SECRETARY) ? cards : null,
                        () -> show(grid)),
                new PrintButtons(this),
                new Poster(own.card(), code),
                sheet(own, code));
    }

    /** As many cards as an A4 sheet takes. */
    private static Div sheet(OwnCard own, String code) {
        var sheet = new Div();
        sheet.addClassName("gb-card-sheet");
        for (int i = 0; i < CardFace.ON_A_SHEET; i++) {
            sheet.add(new CardFace(own.card(), code));
        }
        return sheet;
    }

    @Override
    public String getPageTitle() {
        return title + " · Gridboard";
    }
}
