package org.gridboard.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gridboard.access.Account;
import org.gridboard.access.AccountId;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.gridboard.dashboard.MapFigures;
import org.gridboard.map.MapVersions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPreloadTest {

    private final MapVersions versions = mock(MapVersions.class);
    private final WorkingCalendar calendar = mock(WorkingCalendar.class);
    private final CurrentAccount currentAccount = mock(CurrentAccount.class);

    @BeforeEach
    void signInForAStreet() {
        var street = new TreeSet<>(List.of(new AreaCode("350203011")));
        var staff = new Account(new AccountId(1), "street", "街道", null, Role.STREET_STAFF, street, false, 0);
        when(currentAccount.find()).thenReturn(Optional.of(staff));
    }

    @Test
    void what_the_map_will_ask_for_is_fetched_beforehand() {
        when(versions.of("boundaries")).thenReturn(7L);
        assertThat(preloaded("/meeting/350203011/2026-11-20"))
                .containsExactly(
                        "/api/map/350203011/boundaries?v=7&day=2026-11-20", "/api/map/350203011/status?day=2026-11-20");
    }

    @Test
    void of_a_lens_that_shows_figures_the_outlines_of_their_day_are_fetched_and_not_the_days_work() {
        assertThat(preloaded("/compare/350203011/2026-10-15"))
                .containsExactly("/api/map/350203011/boundaries?v=0&day=2026-10-31");
    }

    @Test
    void a_day_that_does_not_exist_fetches_nothing() {
        assertThat(preloaded("/meeting/350203011/2026-99-99")).isEmpty();
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

    @ParameterizedTest
    @ValueSource(strings = {"/compare/350203012/2026-11-20", "/meeting/990203011048"})
    void what_lies_outside_the_scope_is_not_asked_for(String path) {
        assertThat(preloaded(path)).isEmpty();
    }

    @Test
    void a_stranger_fetches_nothing() {
        when(currentAccount.find()).thenReturn(Optional.empty());
        assertThat(preloaded("/compare/350203011/2026-11-20")).isEmpty();
    }

    private List<String> preloaded(String path) {
        var request = mock(VaadinRequest.class);
        when(request.getPathInfo()).thenReturn(path);
        Document page = Document.createShell("");
        new MapPreload(versions, calendar, currentAccount, lenses())
                .modifyIndexHtmlResponse(new IndexHtmlResponse(request, mock(VaadinResponse.class), page));
        return page.head().select("link[rel=preload]").eachAttr("href");
    }

    /** Of which one shows figures of the month, as a comparison does. */
    private static Lenses lenses() {
        return new Lenses(List.of(
                lens("meeting", focus -> Optional.empty()),
                lens("my-grid", focus -> Optional.empty()),
                lens(
                        "compare",
                        focus -> Optional.of(
                                new MapFigures(YearMonth.from(focus.day()).atEndOfMonth(), "period=month", null)))));
    }

    private static Lens lens(String path, Function<Focus, Optional<MapFigures>> onMap) {
        var lens = mock(Lens.class);
        when(lens.path()).thenReturn(path);
        when(lens.options()).thenReturn(Set.of());
        when(lens.onMap(any())).thenAnswer(asked -> onMap.apply(asked.getArgument(0)));
        return lens;
    }
}
