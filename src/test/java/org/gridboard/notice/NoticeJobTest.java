package org.gridboard.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The job that writes notices, over issues whose limits are near or have passed. */
@DatabaseTest
@Import(SetClock.Setting.class)
class NoticeJobTest {

    @Autowired
    OwnerDatabase owner;

    @Autowired
    NoticeJob job;

    @Autowired
    Notices notices;

    @Autowired
    SetClock clock;

    private Account chief;
    private Account secretary;
    private Account street;

    @BeforeEach
    void lay() {
        TestGround.lay(owner);
        endWhatOthersLeftOpen();
        chief = TestAccounts.create(owner, "notice-chief", Role.GRID_CHIEF, TestGround.NEXT_DOOR);
        secretary = TestAccounts.create(owner, "notice-secretary", Role.SECRETARY, TestGround.COMMUNITY);
        street = TestAccounts.create(owner, "notice-street", Role.STREET_STAFF, TestGround.STREET);
        clear();
    }

    @AfterEach
    void end() {
        TestAccounts.signOut();
        clear();
    }

    @Test
    void a_new_assignment_is_told_once_to_the_grid_it_was_given_to_also_next_door() {
        long issue = issue("ASSIGNED", "NORMAL", "2026-11-26T10:00");
        assign(issue, "2026-11-20T15:45", null);
        runAt("2026-11-20T15:50");
        runAt("2026-11-20T15:51");
        assertThat(told()).containsExactly("notice-chief ASSIGNED");
        assertThat(feed()).contains(TestGround.NEXT_DOOR.value(), TestGround.GRID.value());
    }

    /** 2026-11-20 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "NORMAL, 2026-11-23T10:00, 2026-11-20T09:59, false",
        "NORMAL, 2026-11-23T10:00, 2026-11-20T10:00, true",
        "NORMAL, 2026-11-25T10:00, 2026-11-24T09:59, false",
        "NORMAL, 2026-11-25T10:00, 2026-11-24T10:00, true",
        "COMPLEX, 2026-11-25T10:00, 2026-11-24T10:00, true",
        "URGENT, 2026-11-25T10:00, 2026-11-25T09:29, false",
        "URGENT, 2026-11-25T10:00, 2026-11-25T09:30, true"
    })
    void near_is_one_working_day_before_the_limit_or_half_an_hour(
            String urgency, String due, String now, boolean near) {
        issue("RAISED", urgency, due);
        runAt(now);
        assertThat(told()).containsExactlyElementsOf(near ? List.of("notice-secretary NEAR_DUE") : List.of());
    }

    @Test
    void a_limit_that_passes_is_told_to_the_assignee_and_the_secretary_and_a_working_day_later_to_the_street() {
        assign(issue("ASSIGNED", "NORMAL", "2026-11-20T15:00"), "2026-11-01T09:00", null);
        runAt("2026-11-20T14:59");
        clearNotices();
        runAt("2026-11-20T15:00");
        assertThat(told()).containsExactlyInAnyOrder("notice-chief PAST_DUE", "notice-secretary PAST_DUE");
        runAt("2026-11-22T15:00");
        assertThat(told()).hasSize(2);
        runAt("2026-11-23T15:00");
        assertThat(told()).hasSize(3).contains("notice-street DAY_OVERDUE");
    }

    @Test
    void a_holiday_is_no_working_day() {
        owner.jdbc()
                .sql("insert into calendar_day (day, working, name) values ('2026-11-23', false, '放假')")
                .update();
        issue("RAISED", "NORMAL", "2026-11-20T15:00");
        runAt("2026-11-23T15:00");
        assertThat(told()).doesNotContain("notice-street DAY_OVERDUE");
        runAt("2026-11-24T15:00");
        assertThat(told()).contains("notice-street DAY_OVERDUE");
    }

    @Test
    void the_limit_given_to_the_assignee_counts_while_the_assignee_has_it_and_a_moved_limit_is_another_one() {
        long issue = issue("ASSIGNED", "NORMAL", "2026-11-30T10:00");
        assign(issue, "2026-11-01T09:00", "2026-11-20T12:00");
        runAt("2026-11-20T12:00");
        assertThat(told()).containsExactlyInAnyOrder("notice-chief PAST_DUE", "notice-secretary PAST_DUE");
        owner.jdbc()
                .sql("update issue set assignment_due = '2026-11-20 13:00+08'")
                .update();
        runAt("2026-11-20T13:00");
        assertThat(told()).hasSize(4);
    }

    @Test
    void after_a_long_silence_nothing_is_forgotten_and_nothing_told_twice() {
        issue("RAISED", "NORMAL", "2026-11-20T15:00");
        runAt("2026-11-20T08:00");
        runAt("2026-12-10T08:00");
        assertThat(told()).contains("notice-secretary PAST_DUE", "notice-street DAY_OVERDUE");
        runAt("2026-11-20T15:30");
        runAt("2026-12-10T08:01");
        assertThat(told()).doesNotHaveDuplicates();
    }

    @Test
    void who_is_locked_and_what_is_closed_or_suspended_hears_and_says_nothing() {
        assign(issue("CLOSED", "NORMAL", "2026-11-20T15:00"), "2026-11-01T09:00", null);
        assign(issue("ASSIGNED", "NORMAL", "2026-11-20T15:00"), "2026-11-01T09:00", null);
        owner.jdbc()
                .sql("update account set locked = true where username = 'notice-chief'")
                .update();
        runAt("2026-11-20T15:00");
        assertThat(told()).containsExactly("notice-secretary PAST_DUE");
    }

    @Test
    void a_suspension_that_is_over_ends_by_itself_and_gives_back_the_time_that_was_left() {
        long issue = issue("SUSPENDED", "NORMAL", null);
        owner.jdbc().sql("""
                        update issue set suspended_at = '2026-11-02 09:00+08', suspended_from = 'RAISED', suspensions = 1,
                            suspended_until = '2026-11-20', suspended_left = interval '4 hours' where id = :id""").param("id", issue).update();
        runAt("2026-11-20T23:59");
        assertThat(state(issue)).isEqualTo("SUSPENDED");
        runAt("2026-11-23T08:30");
        assertThat(state(issue)).isEqualTo("RAISED");
        assertThat(due(issue)).isEqualTo("2026-11-23T12:30");
        assertThat(told()).containsExactly("notice-secretary RESUMED");
        assertThat(owner.jdbc()
                        .sql(
                                "select from_state || ' ' || act || ' ' || (account_id is null) from issue_event where issue_id = :id")
                        .param("id", issue)
                        .query(String.class)
                        .list())
                .containsExactly("SUSPENDED RESUME true");
    }

    @Test
    void two_nodes_that_write_at_once_tell_everything_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            assign(issue("ASSIGNED", "NORMAL", "2026-11-20T15:00"), "2026-11-01T09:00", null);
        }
        clock.set(LocalDateTime.parse("2026-11-20T15:00"));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = job::write;
            int written = 0;
            for (var done : nodes.invokeAll(List.of(node, node))) {
                written += done.get();
            }
            assertThat(written)
                    .isEqualTo(owner.jdbc()
                            .sql("select count(*) from notice")
                            .query(Integer.class)
                            .single());
            assertThat(told()).hasSize(40);
        }
    }

    @Test
    void everybody_reads_the_own_notices_alone_and_marks_them_as_read() {
        assign(issue("ASSIGNED", "NORMAL", "2026-11-20T15:00"), "2026-11-20T14:00", null);
        runAt("2026-11-20T15:00");
        TestAccounts.signIn(chief);
        assertThat(notices.unread()).isEqualTo(2);
        Notice newest = notices.latest(0, 10).getFirst();
        assertThat(newest.title()).isEqualTo("占道经营");
        TestAccounts.signIn(secretary);
        notices.read(newest);
        assertThat(notices.latest(0, 10)).extracting(Notice::kind).containsExactly(NoticeKind.PAST_DUE);
        TestAccounts.signIn(chief);
        assertThat(notices.unread()).isEqualTo(2);
        notices.read(newest);
        assertThat(notices.unread()).isEqualTo(1);
        notices.readUpTo(newest);
        assertThat(notices.unread()).isZero();
        TestAccounts.signIn(street);
        assertThat(notices.latest(0, 10)).isEmpty();
    }

    private void runAt(String now) {
        clock.set(LocalDateTime.parse(now));
        job.run();
    }

    private long issue(String state, String urgency, @Nullable String due) {
        return owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                        values (:grid, '占道经营', 'STREET_ORDER', :urgency, st_setsrid(st_makepoint(101.005, 31.005), 4326), :state,
                                '2026-11-01 09:00+08', :due::timestamp at time zone 'Asia/Shanghai') returning id""")
                .param("grid", TestGround.GRID.value())
                .param("urgency", urgency)
                .param("state", state)
                .param("due", due)
                .query(Long.class)
                .single();
    }

    private void assign(long issue, String at, @Nullable String limit) {
        owner.jdbc()
                .sql("""
                        update issue set assignee_grid = :grid, assignee = '第2网格',
                            assigned_at = :at::timestamp at time zone 'Asia/Shanghai',
                            assignment_due = :limit::timestamp at time zone 'Asia/Shanghai' where id = :id""")
                .param("grid", TestGround.NEXT_DOOR.value())
                .param("at", at)
                .param("limit", limit)
                .param("id", issue)
                .update();
    }

    private List<String> told() {
        return owner.jdbc().sql("""
                        select a.username || ' ' || n.kind from notice n join account a on a.id = n.account_id
                        where a.username like 'notice-%' order by n.kind desc, a.username""").query(String.class).list();
    }

    private List<String> feed() {
        return owner.jdbc()
                .sql("select grid_code from change where kind = 'NOTICE'")
                .query(String.class)
                .list();
    }

    private String state(long issue) {
        return owner.jdbc()
                .sql("select state from issue where id = :id")
                .param("id", issue)
                .query(String.class)
                .single();
    }

    private String due(long issue) {
        return owner.jdbc()
                .sql("select due_at from issue where id = :id")
                .param("id", issue)
                .query(OffsetDateTime.class)
                .single()
                .atZoneSameInstant(SetClock.ZONE)
                .toLocalDateTime()
                .toString();
    }

    /** The job looks at every open issue there is. */
    private void endWhatOthersLeftOpen() {
        owner.jdbc().sql("""
                        update issue set state = 'WITHDRAWN', closed_at = reported_at
                        where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')""").update();
    }

    private void clearNotices() {
        owner.jdbc().sql("delete from notice").update();
    }

    private void clear() {
        owner.inTransaction(jdbc -> {
            jdbc.sql("delete from notice").update();
            jdbc.sql("delete from notice_run").update();
            jdbc.sql("delete from change where kind = 'NOTICE'").update();
            jdbc.sql("delete from calendar_day where day = '2026-11-23'").update();
            jdbc.sql("delete from issue where grid_code = :grid and title = '占道经营'")
                    .param("grid", TestGround.GRID.value())
                    .update();
            jdbc.sql("update account set locked = false where username = 'notice-chief'")
                    .update();
        });
    }
}
