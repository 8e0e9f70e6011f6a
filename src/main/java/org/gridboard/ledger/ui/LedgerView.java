package org.gridboard.ledger.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.dashboard.Times;
import org.gridboard.ledger.LedgerExport;
import org.gridboard.ledger.LedgerFilter;
import org.gridboard.ledger.Ledgers;

/** The ledger of one key area: everything that belongs to it in an area and a period. All of the filter is in the URL. */
@Route(value = "ledger/:area?/:keyArea?", autoLayout = false)
@RolesAllowed({"GRID_CHIEF", "GRID_MEMBER", "SECRETARY", "STREET_STAFF"})
class LedgerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Ledgers ledgers;
    private final LedgerExport export;
    private final Areas areas;
    private final CurrentAccount currentAccount;
    private final Times times;
    private final Doors doors;
    private String title = "";

    LedgerView(
            Ledgers ledgers,
            LedgerExport export,
            Areas areas,
            CurrentAccount currentAccount,
            Times times,
            Doors doors) {
        this.ledgers = ledgers;
        this.export = export;
        this.areas = areas;
        this.currentAccount = currentAccount;
        this.times = times;
        this.doors = doors;
        addClassNames("gb-page", "gb-ledger");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        Area area = parameters
                .get("area")
                .map(code -> AreaCode.parse(code).flatMap(areas::find))
                .orElseGet(() -> areas.roots().stream().findFirst())
                .filter(found -> currentAccount.get().reaches(found.code()))
                .orElseThrow(NotFoundException::new);
        KeyArea keyArea = parameters
                .get("keyArea")
                .map(name -> LedgerAddress.keyArea(name).orElseThrow(NotFoundException::new))
                .orElse(KeyArea.ILLEGAL_BUSINESS);
        show(
                area,
                LedgerAddress.filter(area.code(), keyArea, event.getLocation().getQueryParameters(), times.today()));
    }

    private void show(Area area, LedgerFilter filter) {
        title = getTranslation("ledger.heading", area.name(), getTranslation("issue.keyArea." + filter.keyArea()));
        var print = new LedgerPrint(ledgers, filter, title);
        removeAll();
        add(
                new LedgerHead(area, filter, areas, doors, this::go),
                new KeyAreaTabs(filter, this::go),
                new LedgerFilterBar(filter, this::go),
                new TotalsBar(ledgers.totals(filter), filter, this::go),
                new LedgerActs(filter, export, doors, print::print),
                new LedgerRows(ledgers, filter, doors),
                print);
    }

    private void go(LedgerFilter filter) {
        UI.getCurrentOrThrow().navigate(LedgerAddress.path(filter), LedgerAddress.query(filter));
    }

    @Override
    public String getPageTitle() {
        return title + " · Gridboard";
    }
}
