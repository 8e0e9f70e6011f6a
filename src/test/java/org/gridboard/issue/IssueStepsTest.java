package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.NEXT_DOOR;
import static org.gridboard.area.TestGround.STREET;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.issue.Report.Outcome;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class IssueStepsTest {

    private static final Instant LIMIT = Instant.now().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    IssueSteps steps;

    @Autowired
    Issues issues;

    @Autowired
    IssueDetails details;

    @Autowired
    IssueLists lists;

    @Autowired
    Assignees assignees;

    @Autowired
    OutsideBodies bodies;

    @Autowired
    Photos photos;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private IssueId issue;

    @BeforeEach
    void reportAnIssue() throws IOException {
        TestGround.lay(owner);
        signIn(Role.GRID_CHIEF, GRID);
        issue = issues.report(new Report(
                        UUID.randomUUID(),
                        new IssueFacts("楼道堆物", "", KeyArea.FIRE_SAFETY, ""),
                        Urgency.NORMAL,
                        IN_GRID,
                        Outcome.RAISED,
                        "",
                        List.of(TestPictures.picture()),
                        Circumstances.PLAIN))
                .id();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void the_second_of_two_is_told_what_the_first_has_decided() {
        signIn(Role.SECRETARY, COMMUNITY);
        int seenByBoth = stored().version();
        steps.take(issue, seenByBoth, StepOrder.assign(choice("grid/" + NEXT_DOOR), LIMIT, "会同物业清理"));

        assertThatThrownBy(() -> steps.take(issue, seenByBoth, StepOrder.carryOver("下次再议")))
                .isInstanceOfSatisfying(ChangedMeanwhileException.class, changed -> {
                    var current = (IssueDetail) changed.current();
                    assertThat(current.state()).isEqualTo(IssueState.ASSIGNED);
                    assertThat(current.assignment()).isNotNull();
                    assertThat(current.assignment().to()).isEqualTo(new Assignee.Grid(NEXT_DOOR, "丙一第2网格"));
                    assertThat(current.assignment().due()).isEqualTo(LIMIT);
                    assertThat(current.assignment().measure()).isEqualTo("会同物业清理");
                });
        IssueDetail.Event last = stored().timeline().getLast();
        assertThat(last.act()).isEqualTo(Act.ASSIGN);
        assertThat(last.assignee()).isEqualTo("丙一第2网格");
        assertThat(last.due()).isEqualTo(LIMIT);
    }

    @Test
    void the_grid_it_was_given_to_sees_it_and_its_photo_and_handles_it_and_no_other_grid_does() {
        signIn(Role.GRID_CHIEF, NEXT_DOOR);
        assertNothingIsSeen();
        assign("grid/" + NEXT_DOOR);

        Account neighbour = signIn(Role.GRID_CHIEF, NEXT_DOOR);
        assertThat(stored().acts()).containsExactly(Act.HANDLE);
        assertThat(photos.find(stored().photos().getFirst())).isPresent();
        assertThat(rows("issue_event", "issue_id")).isEqualTo(3);
        assertThatThrownBy(() -> take(StepOrder.withdraw("重复"))).hasMessage("issue.refused.otherGrid");
        signIn(Role.GRID_CHIEF, ELSEWHERE);
        assertNothingIsSeen();

        TestAccounts.signIn(neighbour);
        take(StepOrder.handle(neighbour.id(), "已清理"));
        assertThat(stored().handling()).isNotNull();
        assertThat(stored().handling().by()).isEqualTo(neighbour.id());
        assertThatThrownBy(() -> take(StepOrder.close(""))).hasMessage("issue.refused.otherGrid");
        signIn(Role.SECRETARY, COMMUNITY);
        take(StepOrder.close("合格"));
        TestAccounts.signIn(neighbour);
        for_thirty_days_more_it_is_seen_and_nothing_can_be_done();
    }

    private void for_thirty_days_more_it_is_seen_and_nothing_can_be_done() {
        ended(Duration.ofDays(29));
        assertThat(stored().state()).isEqualTo(IssueState.CLOSED);
        assertThat(stored().acts()).isEmpty();
        assertThat(photos.find(stored().photos().getFirst())).isPresent();
        assertThatThrownBy(() -> take(StepOrder.handle(null, "又一次"))).isInstanceOf(RefusedException.class);
        ended(Duration.ofDays(31));
        assertNothingIsSeen();
    }

    private void ended(Duration ago) {
        owner.jdbc()
                .sql("update issue set closed_at = now() - make_interval(days => :days) where id = :id")
                .param("days", (int) ago.toDays())
                .param("id", issue.value())
                .update();
    }

    @Test
    void a_person_it_was_given_to_sees_it_and_the_colleague_of_the_same_grid_does_not() {
        Account member = signIn(Role.GRID_MEMBER, NEXT_DOOR);
        assign("person/" + member.id().value());

        TestAccounts.signIn(member);
        assertThat(stored().acts()).containsExactly(Act.HANDLE);
        signIn(Role.GRID_CHIEF, NEXT_DOOR);
        assertNothingIsSeen();
    }

    @Test
    void an_assignment_is_noted_for_the_grids_of_the_assignee_before_and_after() {
        Account member = signIn(Role.GRID_MEMBER, NEXT_DOOR);
        long before = noted(NEXT_DOOR);
        assign("person/" + member.id().value());
        assertThat(noted(NEXT_DOOR)).isEqualTo(before + 1);
        signIn(Role.SECRETARY, COMMUNITY);
        take(StepOrder.carryOver(""));
        assertThat(noted(NEXT_DOOR)).isEqualTo(before + 2);
    }

    @Test
    void the_handler_does_not_check_and_a_promise_is_kept_before_it_closes() {
        assign("grid/" + GRID);
        Account chief = signIn(Role.GRID_CHIEF, GRID);
        take(StepOrder.handle(chief.id(), "已清理"));
        assertThatThrownBy(() -> take(StepOrder.close(""))).hasMessage("issue.refused.ownCheck");

        owner.jdbc()
                .sql("""
                        insert into promise (issue_id, grid_code, what, made_at, due_at)
                        values (:id, :grid, '回电', now(), now() + interval '1 day')""")
                .param("id", issue.value())
                .param("grid", GRID.value())
                .update();
        signIn(Role.SECRETARY, COMMUNITY);
        assertThat(stored().acts()).contains(Act.RETURN).doesNotContain(Act.CLOSE);
        assertThatThrownBy(() -> take(StepOrder.close(""))).hasMessage("issue.refused.promiseOpen");
        owner.jdbc()
                .sql("update promise set kept_at = now() where issue_id = :id")
                .param("id", issue.value())
                .update();
        take(StepOrder.giveBack("仍有遗留"));
        assertThat(stored().course().rework()).isOne();
    }

    @Test
    void what_is_escalated_lies_on_the_streets_desk_until_it_is_sent_back() {
        signIn(Role.SECRETARY, COMMUNITY);
        take(StepOrder.escalate("需要执法力量"));
        signIn(Role.STREET_STAFF, STREET);
        assertThat(desk()).contains(issue);
        assertThat(lists.countEscalated(STREET)).isEqualTo(desk().size());
        take(StepOrder.assign(choice("grid/" + NEXT_DOOR), null, "城管配合"));
        assertThat(desk()).contains(issue);

        signIn(Role.SECRETARY, COMMUNITY);
        assertThatThrownBy(() -> take(StepOrder.carryOver(""))).hasMessage("issue.refused.withStreet");
        take(StepOrder.handle(null, "城管已清理"));
        signIn(Role.STREET_STAFF, STREET);
        take(StepOrder.giveBack("仍有遗留"));
        take(StepOrder.assign(choice("grid/" + GRID), null, ""));
        assertThat(stored().course().escalatedAt()).isNotNull();
    }

    @Test
    void a_suspended_issue_is_kept_with_its_clock_and_resumed_to_where_it_was() {
        assign("grid/" + GRID);
        Instant due = stored().dueAt();
        LocalDate until = LocalDate.now().plusMonths(2);
        take(StepOrder.suspend(until, "等改造"));
        assertThat(stored().suspendedUntil()).isEqualTo(until);
        assertThat(stored().dueAt()).isNull();
        assertThat(stored().overdue()).isFalse();
        assertThat(stored().acts()).containsExactly(Act.RESUME, Act.WITHDRAW);

        take(StepOrder.resume(""));
        assertThat(stored().state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(Duration.between(due, stored().dueAt()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(stored().course().suspensions()).isOne();
    }

    @Test
    void bodies_are_offered_by_their_names_of_today_and_not_any_more_once_retired() {
        signIn(Role.SECRETARY, COMMUNITY);
        String first = "物业" + UUID.randomUUID();
        var request = UUID.randomUUID();
        bodies.add(request, first);
        bodies.add(request, first);
        assertThatThrownBy(() -> bodies.add(UUID.randomUUID(), first)).hasMessage("issue.body.refused.taken");
        OutsideBody body = bodies.own().stream()
                .filter(each -> each.name().equals(first))
                .findFirst()
                .orElseThrow();
        Assignee offered = choice("body/" + body.id());
        bodies.rename(body.id(), body.version(), first + "公司");
        assertThatThrownBy(() -> bodies.retire(body.id(), body.version()))
                .isInstanceOf(ChangedMeanwhileException.class);

        take(StepOrder.assign(offered, null, ""));
        assertThat(stored().timeline().getLast().assignee()).isEqualTo(first + "公司");
        bodies.retire(body.id(), body.version() + 1);
        assertThatThrownBy(() -> take(StepOrder.assign(offered, null, ""))).hasMessage("issue.refused.assigneeGone");
        signIn(Role.SECRETARY, ELSEWHERE.parent().orElseThrow());
        assertThatThrownBy(() -> bodies.rename(body.id(), 2, "别的")).isInstanceOf(OutOfScopeException.class);
    }

    private void assign(String key) {
        signIn(Role.SECRETARY, COMMUNITY);
        take(StepOrder.assign(choice(key), LIMIT, ""));
    }

    private void take(StepOrder order) {
        steps.take(issue, stored().version(), order);
    }

    private IssueDetail stored() {
        return details.find(issue).orElseThrow();
    }

    private Assignee choice(String key) {
        return assignees.of(COMMUNITY).stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<IssueId> desk() {
        return lists.escalated(STREET, 0, 1000).stream().map(IssueRow::id).toList();
    }

    private void assertNothingIsSeen() {
        assertThat(details.find(issue)).isEmpty();
        assertThat(rows("issue", "id")).isZero();
        assertThat(rows("issue_event", "issue_id")).isZero();
        assertThat(rows("photo", "issue_id")).isZero();
        assertThatThrownBy(() -> steps.take(issue, 0, StepOrder.handle(null, "x")))
                .isInstanceOf(OutOfScopeException.class);
    }

    /** What the database itself shows of the issue. */
    private Integer rows(String table, String column) {
        return transaction.execute(status -> jdbc.sql("select count(*) from " + table + " where " + column + " = :id")
                .param("id", issue.value())
                .query(Integer.class)
                .single());
    }

    private long noted(AreaCode grid) {
        return owner.jdbc()
                .sql("select count(*) from change where grid_code = :grid and kind = 'ISSUE'")
                .param("grid", grid.value())
                .query(Long.class)
                .single();
    }

    private Account signIn(Role role, AreaCode area) {
        Account account = TestAccounts.create(
                owner,
                "steps-" + role.name().toLowerCase().replace('_', '-') + "-"
                        + area.value().substring(9),
                role,
                area);
        TestAccounts.signIn(account);
        return account;
    }
}
