package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_ELSEWHERE;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.IN_NEXT_DOOR;
import static org.gridboard.area.TestGround.NEXT_DOOR;
import static org.gridboard.area.TestGround.NOWHERE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.inspection.SetClock;
import org.gridboard.issue.Report.Outcome;
import org.gridboard.live.GridStatus;
import org.gridboard.live.GridStatuses;
import org.gridboard.map.TestPoints;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class IssuesTest {

    @Autowired
    Issues issues;

    @Autowired
    IssueSteps steps;

    @Autowired
    IssueDetails details;

    @Autowired
    IssueLists lists;

    @Autowired
    IssueLayer layer;

    @Autowired
    GridStatuses statuses;

    @Autowired
    Photos photos;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Account chief;

    @BeforeEach
    void layGroundAndSignIn() {
        TestGround.lay(owner);
        chief = account("chief", Role.GRID_CHIEF, GRID);
        TestAccounts.signIn(chief);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_report_goes_to_the_grid_of_its_place_with_both_steps_and_the_first_officer() {
        IssueDetail issue = stored(issues.report(report(IN_GRID, Outcome.RAISED)));

        assertThat(issue.grid().code()).isEqualTo(GRID);
        assertThat(issue.state()).isEqualTo(IssueState.RAISED);
        assertThat(issue.firstOfficer()).isEqualTo(chief.name());
        assertThat(issue.dueAt()).isAfter(issue.reportedAt());
        assertThat(issue.timeline())
                .extracting(IssueDetail.Event::from, IssueDetail.Event::to)
                .containsExactly(tuple(null, IssueState.REPORTED), tuple(IssueState.REPORTED, IssueState.RAISED));
    }

    @Test
    void what_was_solved_on_the_spot_has_ended_and_is_in_no_list_of_open_issues() {
        IssueDetail issue = stored(issues.report(report(IN_GRID, Outcome.SOLVED_ON_SPOT)));

        assertThat(issue.closedAt()).isEqualTo(issue.reportedAt());
        assertThat(issue.acts()).isEmpty();
        assertThat(open(GRID)).doesNotContain(issue.id());
        assertThat(lists.reportedOn(GRID, LocalDate.now(SetClock.ZONE), 1000))
                .extracting(IssueRow::id)
                .contains(issue.id());
    }

    @Test
    void a_report_sent_twice_is_stored_once() throws IOException {
        Report report = report(IN_GRID, Outcome.RAISED, TestPictures.picture());

        Filed first = issues.report(report);
        Filed second = issues.report(report);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(stored(first).timeline()).hasSize(2);
        assertThat(stored(first).photos()).hasSize(1);
    }

    @Test
    void a_place_next_door_goes_to_that_grid_where_the_reporter_cannot_read_it() throws IOException {
        Report report = report(IN_NEXT_DOOR, Outcome.RAISED, TestPictures.picture());

        assertThat(issues.lying(IN_NEXT_DOOR).nextDoor()).isTrue();
        Filed filed = issues.report(report);
        assertThat(issues.report(report).id()).isEqualTo(filed.id());
        assertThat(details.find(filed.id())).isEmpty();

        TestAccounts.signIn(account("neighbour", Role.GRID_CHIEF, NEXT_DOOR));
        assertThat(stored(filed).photos()).hasSize(1);
        assertThat(stored(filed).firstOfficer()).isEqualTo(chief.name());
    }

    @Test
    void a_place_in_another_community_or_in_no_grid_is_refused() {
        assertThatThrownBy(() -> issues.report(report(IN_ELSEWHERE, Outcome.RAISED)))
                .hasMessage("issue.refused.outside");
        assertThatThrownBy(() -> issues.lying(NOWHERE)).hasMessage("issue.refused.outside");
    }

    @ParameterizedTest
    @EnumSource(names = {"STREET_STAFF", "ADMINISTRATOR", "AUDITOR", "SCREEN"})
    void other_roles_do_not_report(Role role) {
        TestAccounts.signIn(account("other-" + role.name().toLowerCase(), role, COMMUNITY));

        assertThatThrownBy(() -> issues.report(report(IN_GRID, Outcome.RAISED)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_issue_of_another_community_does_not_exist() {
        Filed filed = issues.report(report(IN_GRID, Outcome.RAISED));
        TestAccounts.signIn(
                account("stranger", Role.SECRETARY, ELSEWHERE.parent().orElseThrow()));

        assertNothingIsAnswered(filed);
    }

    @Test
    void the_services_keep_the_scope_even_where_the_database_would_not() throws IOException {
        Filed filed = issues.report(report(IN_GRID, Outcome.RAISED, TestPictures.picture()));
        UUID photo = stored(filed).photos().getFirst();
        TestAccounts.signIn(
                account("stranger", Role.SECRETARY, ELSEWHERE.parent().orElseThrow()));

        rowLevelSecurity("disable");
        try {
            assertNothingIsAnswered(filed);
            assertThat(photos.find(photo)).isEmpty();
        } finally {
            rowLevelSecurity("enable");
        }
    }

    @Test
    void a_photo_is_served_within_the_scope_only() throws IOException {
        Filed filed = issues.report(report(IN_GRID, Outcome.RAISED, TestPictures.picture()));
        UUID photo = stored(filed).photos().getFirst();

        assertThat(photos.find(photo))
                .hasValueSatisfying(file -> assertThat(file).isNotEmptyFile());
        TestAccounts.signIn(
                account("stranger", Role.SECRETARY, ELSEWHERE.parent().orElseThrow()));
        assertThat(photos.find(photo)).isEmpty();
    }

    @Test
    void an_issue_has_six_photos_at_most() throws IOException {
        IssueDetail issue = stored(issues.report(report(IN_GRID, Outcome.RAISED)));
        for (int i = 0; i < Report.PICTURES_MOST; i++) {
            issues.addPicture(issue.id(), TestPictures.picture());
        }

        Picture oneMore = TestPictures.picture();
        assertThatThrownBy(() -> issues.addPicture(issue.id(), oneMore)).hasMessage("issue.photo.refused.many");
    }

    @Test
    void withdrawing_needs_a_reason_and_ends_the_issue() {
        IssueDetail issue = stored(issues.report(report(IN_GRID, Outcome.RAISED)));

        assertThatThrownBy(() -> withdraw(issue.id(), issue.version(), "  ")).isInstanceOf(RefusedException.class);
        withdraw(issue.id(), issue.version(), "重复上报");

        assertThat(details.find(issue.id()).orElseThrow().state()).isEqualTo(IssueState.WITHDRAWN);
        assertThat(details.find(issue.id()).orElseThrow().timeline().getLast().words())
                .isEqualTo("重复上报");
    }

    @Test
    void what_has_been_raised_is_not_raised_again() {
        IssueDetail issue = stored(issues.report(report(IN_GRID, Outcome.RAISED)));

        assertThatThrownBy(() -> steps.take(issue.id(), issue.version(), StepOrder.raise("")))
                .hasMessage("issue.refused.act");
    }

    @Test
    void the_second_of_two_editors_sees_what_the_first_has_stored() {
        IssueDetail issue = stored(issues.report(report(IN_GRID, Outcome.RAISED)));
        issues.correct(issue.id(), issue.version(), facts("第一个人的标题"));

        assertThatThrownBy(() -> issues.correct(issue.id(), issue.version(), facts("第二个人的标题")))
                .isInstanceOfSatisfying(ChangedMeanwhileException.class, changed -> {
                    var current = (IssueDetail) changed.current();
                    assertThat(current.facts().title()).isEqualTo("第一个人的标题");
                    issues.correct(issue.id(), current.version(), facts("第二个人的标题"));
                });
        assertThat(details.find(issue.id()).orElseThrow().facts().title()).isEqualTo("第二个人的标题");
    }

    @Test
    void the_map_shows_open_issues_without_words() {
        IssueId id = issues.report(report(IN_GRID, Outcome.RAISED)).id();

        String drawn = layer.points(COMMUNITY, LocalDate.now(SetClock.ZONE));
        assertThat(TestPoints.read(drawn).get(id.value()))
                .containsEntry("urgency", "NORMAL")
                .containsEntry("age", "0")
                .containsEntry("overdue", "0");
        assertThat(drawn).doesNotContain("标题");
    }

    @Test
    void the_map_of_a_past_day_shows_what_was_open_at_its_end() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        IssueId closedNextDay = dated("2026-03-02 09:00+08", "2026-03-03 09:00+08");
        IssueId closedThatDay = dated("2026-03-02 09:00+08", "2026-03-02 23:59:59+08");
        IssueId closedAtItsEnd = dated("2026-03-02 09:00+08", "2026-03-03 00:00:00+08");
        IssueId reportedLater = dated("2026-03-03 00:00:01+08", null);
        IssueId stillOpen = dated("2026-03-01 09:00+08", null);

        assertThat(shown(day))
                .contains(closedNextDay, stillOpen)
                .doesNotContain(closedThatDay, closedAtItsEnd, reportedLater);
        assertThat(shown(day.plusDays(1))).contains(reportedLater).doesNotContain(closedNextDay);
        assertThat(shown(day)).hasSize(openIn(statuses.of(COMMUNITY, day)));
    }

    private List<IssueId> shown(LocalDate day) {
        return TestPoints.read(layer.points(COMMUNITY, day)).keySet().stream()
                .map(IssueId::new)
                .toList();
    }

    private static int openIn(List<GridStatus> grids) {
        return grids.stream().mapToInt(GridStatus::open).sum();
    }

    private IssueId dated(String reported, String closed) {
        return new IssueId(owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, closed_at)
                        values (:grid, 'x', 'DISPUTES', 'NORMAL', st_setsrid(st_makepoint(101.005, 31.005), 4326),
                                :state, cast(:reported as timestamptz), cast(:closed as timestamptz)) returning id""")
                .param("grid", GRID.value())
                .param("state", closed == null ? "RAISED" : "CLOSED")
                .param("reported", reported)
                .param("closed", closed)
                .query(Long.class)
                .single());
    }

    @Test
    void percent_signs_in_a_search_are_text() {
        issues.report(report(IN_GRID, Outcome.RAISED));

        assertThat(lists.byWords(GRID, List.of("标题"), 5)).isNotEmpty();
        assertThat(lists.byWords(GRID, List.of("标%"), 5)).isEmpty();
    }

    @Test
    void the_database_lets_nobody_file_next_door_in_another_name_or_in_another_state() {
        var other = account("neighbour", Role.GRID_CHIEF, NEXT_DOOR);
        assertThatThrownBy(() -> insertNextDoor(other, "RAISED")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insertNextDoor(chief, "CLOSED")).isInstanceOf(DataAccessException.class);
        assertThat(insertNextDoor(chief, "RAISED")).isOne();
    }

    private int insertNextDoor(Account by, String state) {
        Integer rows = transaction.execute(status -> jdbc.sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, reported_by)
                        values (:grid, 'x', 'SANITATION', 'NORMAL', st_setsrid(st_makepoint(101.015, 31.005), 4326), :state,
                                now(), :by)""")
                .param("grid", NEXT_DOOR.value())
                .param("state", state)
                .param("by", by.id().value())
                .update());
        return rows == null ? 0 : rows;
    }

    private void withdraw(IssueId id, int version, String reason) {
        steps.take(id, version, StepOrder.withdraw(reason));
    }

    private void assertNothingIsAnswered(Filed filed) {
        assertThat(details.find(filed.id())).isEmpty();
        assertThatThrownBy(() -> lists.open(GRID, 0, 10)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> layer.points(GRID, LocalDate.now(SetClock.ZONE)))
                .isInstanceOf(OutOfScopeException.class);
        assertThat(open(TestGround.STREET)).doesNotContain(filed.id());
        assertThat(TestPoints.read(layer.points(TestGround.STREET, LocalDate.now(SetClock.ZONE))))
                .doesNotContainKey(filed.id().value());
        assertThat(lists.byNumber(TestGround.STREET, filed.id())).isEmpty();
        assertThatThrownBy(() -> withdraw(filed.id(), 0, "原因")).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> issues.correct(filed.id(), 0, facts("标题"))).isInstanceOf(OutOfScopeException.class);
    }

    private void rowLevelSecurity(String enableOrDisable) {
        owner.jdbc()
                .sql("alter table issue %1$s row level security; alter table photo %1$s row level security"
                        .formatted(enableOrDisable))
                .update();
    }

    private List<IssueId> open(AreaCode area) {
        return lists.open(area, 0, 1000).stream().map(IssueRow::id).toList();
    }

    private IssueDetail stored(Filed filed) {
        return details.find(filed.id()).orElseThrow();
    }

    private Account account(String name, Role role, AreaCode area) {
        return TestAccounts.create(owner, "issues-" + name.replace('_', '-'), role, area);
    }

    private static Report report(Position position, Outcome outcome, Picture... pictures) {
        return new Report(
                UUID.randomUUID(),
                facts("标题"),
                Urgency.NORMAL,
                position,
                outcome,
                "已清理",
                List.of(pictures),
                Circumstances.PLAIN);
    }

    private static IssueFacts facts(String title) {
        return new IssueFacts(title, "楼道堆物", KeyArea.FIRE_SAFETY, "3号楼");
    }
}
