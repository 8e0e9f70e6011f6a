package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Period;
import org.gridboard.standing.award.RedFlag;

/**
 * The standing of the areas below an area in a period, what is said against it, and the red flag: {@code
 * /standing/350203011/2026-10}. Who does not work in the whole area is shown the own places.
 */
@Route(value = "standing/:area?/:period?", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class StandingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AwardServices services;
    private final Areas areas;
    private String title = "";

    StandingView(AwardServices services, Areas areas) {
        this.services = services;
        this.areas = areas;
        addClassNames("gb-page", "gb-standing-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        Area area = parameters.get("area").map(this::asked).orElseGet(this::first);
        removeAll();
        Period thisMonth = Period.month(YearMonth.from(services.times().today()));
        try {
            show(new Shown(area, parameters.get("period").map(Period::parse).orElse(thisMonth)));
        } catch (RefusedException refused) {
            var error = new ErrorLine();
            error.show(refused);
            removeAll();
            add(header(new Shown(area, thisMonth)), error);
        }
    }

    private Area asked(String code) {
        return AreaCode.parse(code)
                .filter(each -> account().reaches(each))
                .map(StandingView::compared)
                .flatMap(areas::find)
                .orElseThrow(NotFoundException::new);
    }

    private Area first() {
        return areas.roots().stream()
                .findFirst()
                .map(Area::code)
                .map(StandingView::compared)
                .flatMap(areas::find)
                .orElseThrow(NotFoundException::new);
    }

    /** A grid stands among those of its community. */
    private static AreaCode compared(AreaCode code) {
        return code.isGrid() ? code.at(Level.COMMUNITY) : code;
    }

    private void show(Shown shown) {
        title = shown.area().name();
        add(header(shown));
        Runnable anew = () -> {
            removeAll();
            show(shown);
        };
        if (hasPlace(shown)) {
            add(new OwnPlaces(shown, services));
        }
        boolean compares =
                account().worksIn(shown.area().code()) && !account().role().worksInGrids();
        Optional<RedFlag> flag = services.flags().of(shown.area().code(), shown.period());
        if (compares) {
            add(new StandingPane(shown, services, flag, anew));
        }
        add(new FlagSection(shown, services, flag, anew));
        if (compares) {
            add(new AppealSection(shown, services, anew));
        }
    }

    /** The street's staff see all places; a secretary has one where the own community is shown. */
    private boolean hasPlace(Shown shown) {
        return account().role().worksInGrids()
                || account().is(Role.SECRETARY) && shown.area().code().level() == Level.COMMUNITY;
    }

    private Header header(Shown shown) {
        var home = new Anchor(shown.compare(services.times().today()), getTranslation("award.home"));
        var header = new Header(
                home, new H1(getTranslation("award.title", shown.area().name())));
        above(shown).ifPresent(header::add);
        header.add(new PeriodChoice(shown, services));
        return header;
    }

    /** The way up to the street, for who works there. */
    private Optional<Anchor> above(Shown shown) {
        return shown.area()
                .code()
                .parent()
                .filter(parent -> account().is(Role.STREET_STAFF) && account().worksIn(parent))
                .flatMap(areas::find)
                .map(street -> new Anchor(shown.standingOf(street.code()), street.name()));
    }

    private Account account() {
        return services.currentAccount().get();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("award.page", title);
    }
}
