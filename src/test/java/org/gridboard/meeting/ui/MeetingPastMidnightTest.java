package org.gridboard.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.inspection.SetClock;
import org.gridboard.issue.IssueId;
import org.gridboard.meeting.ItemRef;
import org.gridboard.meeting.Meeting;
import org.gridboard.meeting.Meetings;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A meeting that was opened on a Friday and goes on after midnight, on the page itself. */
@ViewTest
@Import(SetClock.Setting.class)
class MeetingPastMidnightTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = SetClock.FRIDAY;

    @Autowired
    Meetings meetings;

    @Autowired
    SetClock clock;

    @Autowired
    OwnerDatabase owner;

    @BeforeEach
    void lay() {
        owner.jdbc().sql("""
                insert into area (code, name) values ('990158001', '夜街道'), ('990158001001', '夜一社区'),
                    ('990158001001001', '夜一社区第1网格'), ('990158001002', '夜二社区'), ('990158001002001', '夜二社区第1网格')
                on conflict do nothing""").update();
        UI.getCurrent().getSession().setLocale(Locale.CHINESE);
        UI.getCurrent().setLocale(Locale.CHINESE);
        clock.set(SetClock.AFTERNOON);
    }

    /** Nobody signs out before the page is gone: what it has been told meanwhile is taken in for that account. */
    @AfterEach
    void forget() {
        clock.set(SetClock.AFTERNOON);
        owner.jdbc().sql("truncate meeting cascade").update(); // a closed one cannot be deleted
    }

    @Test
    void a_page_that_was_open_at_midnight_hears_of_changes_and_decides() {
        AreaCode community = new AreaCode("990158001001");
        ItemRef item = begin(community);
        open(community);

        clock.set(DAY.plusDays(1).atTime(0, 10));
        raise(community);
        untilShown(NativeButton.class, "有 1 项变化，点此查看");
        UI.getCurrent()
                .navigate(path(community), new Focus(MeetingLens.PATH, community, DAY, Items.select(item)).query());
        test($(Button.class).withAttribute("data-act", "do.CARRY_OVER").first()).click();

        assertThat(owner.jdbc()
                        .sql("select act from decision where area_code = '990158001001'")
                        .query(String.class)
                        .list())
                .containsExactly("CARRY_OVER");
    }

    @Test
    void a_page_that_is_opened_after_midnight_hears_of_changes_and_of_the_end() {
        AreaCode community = new AreaCode("990158001002");
        begin(community);
        clock.set(DAY.plusDays(1).atTime(0, 10));
        open(community);

        raise(community);
        untilShown(NativeButton.class, "有 1 项变化，点此查看");
        Meeting meeting = meetings.find(community, DAY).orElseThrow();
        meetings.close(meeting.id());
        untilShown(Anchor.class, "会议纪要 2026-001");
    }

    private ItemRef begin(AreaCode community) {
        TestAccounts.signIn(TestAccounts.create(owner, "midnight-" + community, Role.SECRETARY, community));
        ItemRef item = raise(community);
        meetings.open(community, DAY);
        return item;
    }

    private void open(AreaCode community) {
        ComponentUtil.setData(UI.getCurrent(), Sitting.class, null);
        UI.getCurrent().navigate(path(community));
        assertThat($(AgendaPane.class).exists()).isTrue();
    }

    private static String path(AreaCode community) {
        return MeetingLens.PATH + "/" + community + "/" + DAY;
    }

    private void untilShown(Class<? extends Component> type, String words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            roundTrip();
            return $(type).all().stream()
                    .anyMatch(shown -> shown.getElement().getText().equals(words));
        });
    }

    private ItemRef raise(AreaCode community) {
        return ItemRef.of(new IssueId(owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                        values (:grid, '路灯不亮', 'SANITATION', 'NORMAL', st_setsrid(st_makepoint(101.5, 31.5), 4326), 'RAISED',
                                '2026-11-19 10:00+08', '2026-11-30 12:00+08') returning id""")
                .param("grid", community + "001")
                .query(Long.class)
                .single()));
    }
}
