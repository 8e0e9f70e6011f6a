package org.gridboard.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.map.MapVersions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPreloadTest {

    private final MapVersions versions = mock(MapVersions.class);
    private final WorkingCalendar calendar = mock(WorkingCalendar.class);

    @Test
    void what_the_map_will_ask_for_is_fetched_beforehand() {
        when(versions.of("boundaries")).thenReturn(7L);
        assertThat(preloaded("/compare/350203011/2026-11-20"))
                .containsExactly(
                        "/api/map/350203011/boundaries?v=7&day=2026-11-20", "/api/map/350203011/status?day=2026-11-20");
    }

    @Test
    void a_page_without_a_day_is_about_the_last_working_day() {
        when(calendar.currentOrLastWorkingDay()).thenReturn(LocalDate.of(2026, 11, 20));
        assertThat(preloaded("/my-grid/350203011048002")).allMatch(address -> address.endsWith("day=2026-11-20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/login", "/accounts", "/compare/12", "/compare/350203011/yesterday", "/card/350203011"
            })
    void other_pages_fetch_nothing(String path) {
        assertThat(preloaded(path)).isEmpty();
    }

    private List<String> preloaded(String path) {
        var request = mock(VaadinRequest.class);
        when(request.getPathInfo()).thenReturn(path);
        Document page = Document.createShell("");
        new MapPreload(versions, calendar)
                .modifyIndexHtmlResponse(new IndexHtmlResponse(request, mock(VaadinResponse.class), page));
        return page.head().select("link[rel=preload]").eachAttr("href");
    }
}
