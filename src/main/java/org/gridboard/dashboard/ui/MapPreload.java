package org.gridboard.dashboard.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.map.MapVersions;
import org.jspecify.annotations.Nullable;
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

    MapPreload(MapVersions versions, WorkingCalendar calendar, CurrentAccount currentAccount) {
        this.versions = versions;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Matcher page = PAGE.matcher(
                Objects.requireNonNullElse(response.getVaadinRequest().getPathInfo(), ""));
        if (page.matches() && !isOfPeriod(response, page) && mayAsk(new AreaCode(page.group(2)))) {
            String map = "/api/map/" + page.group(2);
            String day = day(page.group(3));
            preload(response, "%s/boundaries?v=%d&day=%s".formatted(map, versions.of("boundaries"), day));
            if (!page.group(1).equals("compare")) { // which has its areas coloured by figures
                preload(response, "%s/status?day=%s".formatted(map, day));
            }
        }
    }

    /** A comparison of a period draws the outlines of its last day, which only the lens knows. */
    private static boolean isOfPeriod(IndexHtmlResponse response, Matcher page) {
        return page.group(1).equals("compare") && response.getVaadinRequest().getParameter("period") != null;
    }

    private boolean mayAsk(AreaCode area) {
        return currentAccount
                .find()
                .filter(account -> account.role().doesDailyWork() && account.reaches(area))
                .isPresent();
    }

    private String day(@Nullable String asked) {
        return asked == null ? calendar.currentOrLastWorkingDay().toString() : asked;
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
