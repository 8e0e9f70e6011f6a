package org.gridboard.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Area;
import org.gridboard.area.TestGround;
import org.gridboard.inspection.SetClock;
import org.gridboard.live.LiveChange;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class WallViewTest extends SpringBrowserlessTest {

    @Autowired
    WallServices services;

    @Autowired
    OwnerDatabase owner;

    private final SetClock clock = new SetClock();
    private final LocalDateTime begin = LocalDate.now(SetClock.ZONE).atTime(15, 50);

    @BeforeEach
    void signInAsScreen() {
        TestGround.lay(owner);
        UI.getCurrent().setLocale(Locale.CHINESE);
        TestAccounts.signIn(TestAccounts.create(owner, "wall-view", Role.SCREEN, TestGround.STREET));
        clock.set(begin);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void the_pages_turn_by_themselves_until_they_are_paused() {
        var board = board();
        assertThat(standing(board)).isEqualTo("rounds");
        at(board, 20);
        assertThat(standing(board)).isEqualTo("issues");
        at(board, 40);
        assertThat(standing(board)).isEqualTo("comparison");
        at(board, 60);
        assertThat(standing(board)).isEqualTo("rounds");

        board.pause(clock.instant());
        at(board, 300);
        assertThat(standing(board)).isEqualTo("rounds");
        assertThat(texts(board)).contains("已暂停");
        board.turn(1, clock.instant());
        assertThat(standing(board)).isEqualTo("issues");
        board.pause(clock.instant());
        at(board, 320);
        assertThat(standing(board)).isEqualTo("comparison");
    }

    @Test
    void it_says_as_of_when_it_is_right_and_when_it_is_not_any_more() {
        var board = board();
        assertThat(texts(board)).contains("截至 15:50");
        board.asOf(clock.instant(), true);
        assertThat(texts(board)).contains("数据中断，截至 15:50");
    }

    @Test
    void what_is_told_of_another_day_is_not_shown() {
        var board = board();
        LiveChange tomorrow = mock();
        when(tomorrow.day()).thenReturn(begin.toLocalDate().plusDays(1));
        when(tomorrow.asOf()).thenReturn(clock.instant().plusSeconds(600));
        board.changed(tomorrow);
        assertThat(texts(board)).contains("截至 15:50");
        verify(tomorrow, never()).all();
    }

    @Test
    void the_account_is_led_to_its_own_wall_where_there_is_nothing_to_fill_in() {
        var view = navigate("wall", WallView.class);
        assertThat(view.getPageTitle()).contains("丙街道");
        assertThat(texts(view)).contains("今日巡查覆盖率", "丙一社区").doesNotContain("!wall");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<vaadin-text-field", "<a ");
    }

    private WallBoard board() {
        var own = new WallServices(
                services.areas(),
                services.statuses(),
                services.issues(),
                services.comparisons(),
                services.flags(),
                services.versions(),
                clock);
        var board = new WallBoard(own, new Area(TestGround.STREET, "丙街道"), begin.toLocalDate());
        UI.getCurrent().add(board);
        return board;
    }

    private void at(WallBoard board, int seconds) {
        clock.set(begin.plusSeconds(seconds));
        board.beat(clock.instant());
    }

    private static String standing(Component board) {
        return pages(board).getFirst();
    }

    private static List<String> pages(Component board) {
        String page = board.getElement().getAttribute("data-page");
        return page != null
                ? List.of(page)
                : board.getChildren().flatMap(child -> pages(child).stream()).toList();
    }

    private static String texts(Component board) {
        return board.getElement().getTextRecursively();
    }
}
