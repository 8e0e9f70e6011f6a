package org.gridboard.standing.report.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.report.MonthlyReports;

/** A monthly report to read, print and take along. Area, month and the map's indicator are in the URL. */
@Route(value = "report/:area/:month?", autoLayout = false)
@RolesAllowed({"SECRETARY", "STREET_STAFF"})
class ReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Indicator FIRST_SHOWN = Indicator.PROMISES_KEPT;

    private final MonthlyReports reports;
    private final AskedFor askedFor;
    private final Clock clock;
    private String title = "";

    ReportView(MonthlyReports reports, AskedFor askedFor, Clock clock) {
        this.reports = reports;
        this.askedFor = askedFor;
        this.clock = clock;
        addClassNames("gb-page", "gb-monthly-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Area area = askedFor.area(event).orElseThrow(NotFoundException::new);
        YearMonth month = event.getRouteParameters()
                .get("month")
                .map(text -> month(text).orElseThrow(NotFoundException::new))
                .orElseGet(() -> YearMonth.now(clock));
        show(area, month, AskedFor.measure(event).orElse(FIRST_SHOWN));
    }

    private void show(Area area, YearMonth month, Indicator shown) {
        title = area.name() + " " + month;
        removeAll();
        add(new ReportActs(area.code(), month, YearMonth.now(clock), shown, this::go));
        try {
            var page = reports.page(area.code(), month, shown, getLocale());
            add(new Html("<div class=\"gb-sheet\">" + page.html() + "</div>"));
        } catch (RefusedException refused) {
            var error = new ErrorLine();
            error.show(refused);
            add(error);
        }
    }

    private void go(AreaCode area, YearMonth month, Indicator shown) {
        UI.getCurrentOrThrow()
                .navigate(
                        "report/%s/%s".formatted(area, month), QueryParameters.simple(Map.of("measure", shown.name())));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("standingreport.page", title);
    }
}
