package org.gridboard.meeting.digest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.dashboard.Times;
import org.gridboard.meeting.digest.Channels;
import org.gridboard.meeting.digest.Deliveries;

/** Where the digests of a community's meetings go, and what became of the latest ones. */
@Route(value = "digest/:community", autoLayout = false)
@RolesAllowed("SECRETARY")
class DigestView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LATEST = 20;

    private final Channels channels;
    private final Deliveries deliveries;
    private final CurrentAccount currentAccount;
    private final Times times;

    DigestView(Channels channels, Deliveries deliveries, CurrentAccount currentAccount, Times times) {
        this.channels = channels;
        this.deliveries = deliveries;
        this.currentAccount = currentAccount;
        this.times = times;
        addClassNames("gb-page", "gb-digest");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("community")
                .flatMap(AreaCode::parse)
                .filter(code ->
                        code.level() == Level.COMMUNITY && currentAccount.get().worksIn(code))
                .orElseThrow(NotFoundException::new));
    }

    private void show(AreaCode community) {
        removeAll();
        add(
                new Header(
                        new Anchor("minutes/" + community, getTranslation("digest.home")),
                        new H1(getTranslation("digest.title"))),
                new Paragraph(getTranslation("digest.what")));
        channels.of(community).forEach(channel -> add(new ChannelForm(community, channel, channels)));
        add(
                new H2(getTranslation("digest.deliveries")),
                new DeliveryTable(deliveries.latest(community, LATEST), times));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("digest.page");
    }
}
