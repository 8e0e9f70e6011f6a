package org.gridboard.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.MapFigures;
import org.gridboard.map.MapVersions;
import org.springframework.stereotype.Component;

/**
 * Has the browser fetch outlines and colours while it still loads the page's scripts: for a large area they are what the
 * map waits for longest. The addresses are those the map asks for, so it is given the same answers.
 */
@Component
class MapPreload implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final Pattern PAGE =
            Pattern.compile("/?(meeting|my-grid|compare)/(\\d{9}|\\d{12}|\\d{15})(?:/(\\d{4}-\\d{2}-\\d{2}))?/?");

    private final MapVersions versions;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final Lenses lenses;

    MapPreload(MapVersions versions, WorkingCalendar calendar, CurrentAccount currentAccount, Lenses lenses) {
        this.versions = versions;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.lenses = lenses;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Matcher page = PAGE.matcher(
                Objects.requireNonNullElse(response.getVaadinRequest().getPathInfo(), ""));
        if (page.matches() && mayAsk(new AreaCode(page.group(2)))) {
            Urls.day(Optional.ofNullable(page.group(3)), calendar.currentOrLastWorkingDay())
                    .ifPresent(day -> preload(response, focus(response, page, day)));
        }
    }

    private Focus focus(IndexHtmlResponse response, Matcher page, LocalDate day) {
        var query = QueryParameters.full(response.getVaadinRequest().getParameterMap());
        String lens = page.group(1);
        return new Focus(lens, new AreaCode(page.group(2)), day, null, null, Urls.options(query, lenses.options(lens)));
    }

    private void preload(IndexHtmlResponse response, Focus focus) {
        String map = "/api/map/" + focus.area();
        Optional<MapFigures> figures = lenses.of(focus).onMap(focus);
        LocalDate day = figures.map(MapFigures::day).orElse(focus.day());
        preload(response, "%s/boundaries?v=%d&day=%s".formatted(map, versions.of("boundaries"), day));
        if (figures.isEmpty()) {
            preload(response, "%s/status?day=%s".formatted(map, day));
        }
    }

    private boolean mayAsk(AreaCode area) {
        return currentAccount
                .find()
                .filter(account -> account.role().doesDailyWork() && account.reaches(area))
                .isPresent();
    }

    private static void preload(IndexHtmlResponse response, String address) {
        response.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "preload")
                .attr("as", "fetch")
                .attr("crossorigin", "anonymous")
                .attr("href", address);
    }
}
