package org.gridboard.wall.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/** The big screen of an area; without one in the address, of the account's first. A new day is shown from its first beat on. */
@Route(value = "wall/:area?", autoLayout = false)
@RolesAllowed({"SCREEN", "GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class WallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WallServices services;
    private final transient CurrentAccount currentAccount;
    private @Nullable Area area;
    private @Nullable LocalDate day;
    private @Nullable WallBoard board;

    WallView(WallServices services, CurrentAccount currentAccount) {
        this.services = services;
        this.currentAccount = currentAccount;
        addClassName("gb-wall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("area");
        if (asked.isEmpty()) {
            Area first = services.areas().roots().stream().findFirst().orElseThrow(NotFoundException::new);
            event.forwardTo("wall/" + first.code());
            return;
        }
        area = asked.flatMap(AreaCode::parse)
                .filter(code -> currentAccount.get().covers(code))
                .flatMap(services.areas()::find)
                .orElseThrow(NotFoundException::new);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (board != null) {
            board.follow(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (board != null) {
            board.end();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wall.page", area == null ? "" : area.name());
    }

    /** Shows the area as of today, from the beginning. */
    private void show() {
        Area shown = area;
        if (shown == null) {
            return;
        }
        if (board != null) {
            board.end();
        }
        LocalDate today = LocalDate.now(services.clock());
        day = today;
        var next = new WallBoard(services, shown, today);
        board = next;
        var clock = new WallClock(services.clock().getZone(), new Hands());
        clock.say(getLocale().toLanguageTag(), getTranslation("wall.lost"));
        clock.set(services.clock().instant());
        var date = new Span(today.toString());
        date.addClassName("gb-soft");
        removeAll();
        add(new Header(new H1(shown.name()), date, clock), next);
        getUI().ifPresent(next::follow);
    }

    private final class Hands implements WallClock.Hand {

        @Override
        public void beat() {
            if (!LocalDate.now(services.clock()).equals(day)) {
                show();
            } else if (board != null) {
                board.beat(now());
            }
        }

        @Override
        public void pause() {
            if (board != null) {
                board.pause(now());
            }
        }

        @Override
        public void turn(int by) {
            if (board != null) {
                board.turn(by, now());
            }
        }

        private Instant now() {
            return services.clock().instant();
        }
    }
}
