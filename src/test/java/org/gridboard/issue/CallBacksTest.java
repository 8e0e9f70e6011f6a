package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_GRID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.dashboard.Selected;
import org.gridboard.duty.Duties;
import org.gridboard.duty.Duty;
import org.gridboard.duty.DutyKind;
import org.gridboard.issue.Report.Outcome;
import org.gridboard.ledger.EntryKind;
import org.gridboard.ledger.EntryState;
import org.gridboard.ledger.LedgerFilter;
import org.gridboard.ledger.Ledgers;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeping a promise that came with an issue, and what follows from it. */
@DatabaseTest
class CallBacksTest {

    private static final String MARK = "回访测试";

    @Autowired
    CallBacks callBacks;

    @Autowired
    Issues issues;

    @Autowired
    IssueDetails details;

    @Autowired
    Duties duties;

    @Autowired
    Ledgers ledgers;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Clock clock;

    private IssueId issue;
    private PromiseId promise;

    @BeforeEach
    void reportWithAPromise() {
        TestGround.lay(owner);
        owner.jdbc()
                .sql("delete from promise where issue_id is not null; delete from issue where title like '回访测试%'")
                .update();
        signIn("chief", Role.GRID_CHIEF, GRID);
        issue = report("漏水");
        promise = callBacks.of(issue).getFirst().id();
        owner.jdbc()
                .sql("update promise set made_at = made_at - interval '2 hours'")
                .update();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_call_back_keeps_the_promise_and_stands_in_the_history_of_the_issue() {
        LocalDateTime anHourAgo = now().minusHours(1).truncatedTo(ChronoUnit.MINUTES);
        callBacks.keep(UUID.randomUUID(), issue, promise, new CalledBack("王大爷", anHourAgo, "已请物业修好，王大爷满意"));

        assertThat(callBacks.of(issue)).singleElement().satisfies(kept -> {
            assertThat(kept.keptAt())
                    .isEqualTo(anHourAgo.atZone(clock.getZone()).toInstant());
            assertThat(kept.with()).isEqualTo("王大爷");
        });
        assertThat(details.find(issue).orElseThrow().timeline()).last().satisfies(event -> {
            assertThat(event.callBack()).isTrue();
            assertThat(event.words()).isEqualTo("已请物业修好，王大爷满意");
            assertThat(event.to()).isEqualTo(event.from()).isEqualTo(IssueState.SOLVED_ON_SPOT);
            assertThat(event.by()).isEqualTo("测试员");
        });
    }

    @Test
    void sent_twice_it_is_written_once() {
        UUID request = UUID.randomUUID();
        callBacks.keep(request, issue, promise, call());
        callBacks.keep(request, issue, promise, call());

        assertThat(events()).isOne();
    }

    @Test
    void of_two_who_call_back_the_second_is_told_and_nothing_is_written_twice() {
        callBacks.keep(UUID.randomUUID(), issue, promise, call());

        assertThatThrownBy(() -> callBacks.keep(UUID.randomUUID(), issue, promise, call()))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        changed -> assertThat(((CallBack) changed.current()).keptAt())
                                .isNotNull());
        assertThat(events()).isOne();
    }

    @Test
    void the_duty_is_done_and_the_ledger_settled_with_it() {
        assertThat(calls()).containsExactly(new Selected("issue", issue.toString()));
        assertThat(inLedger()).containsExactly(EntryState.TO_CALL_BACK);

        callBacks.keep(UUID.randomUUID(), issue, promise, call());

        assertThat(calls()).isEmpty();
        assertThat(inLedger()).containsExactly(EntryState.SETTLED);
    }

    @ParameterizedTest
    @CsvSource({"1, issue.refused.callBackAhead", "-180, issue.refused.callBackEarly"})
    void a_call_back_lies_between_the_promise_and_now(int minutes, String refusal) {
        var call = new CalledBack("王大爷", now().plusMinutes(minutes), "已修好");

        assertThatThrownBy(() -> callBacks.keep(UUID.randomUUID(), issue, promise, call))
                .isInstanceOf(RefusedException.class)
                .hasMessage(refusal);
        assertThat(callBacks.of(issue).getFirst().keptAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void who_was_called_and_what_was_said_cannot_be_left_out(String nothing) {
        assertThatThrownBy(() -> new CalledBack(nothing, null, "已修好")).hasMessage("issue.refused.callBackWith");
        assertThatThrownBy(() -> new CalledBack("王大爷", null, nothing)).hasMessage("issue.refused.callBackSaid");
    }

    @Test
    void a_promise_of_another_issue_is_none_of_this_one() {
        IssueId other = report("堆物");

        assertThatThrownBy(() -> callBacks.keep(UUID.randomUUID(), other, promise, call()))
                .isInstanceOf(OutOfScopeException.class);
        assertThat(callBacks.of(issue).getFirst().keptAt()).isNull();
    }

    @Test
    void a_promise_to_a_household_is_kept_in_its_own_log() {
        owner.jdbc()
                .sql("""
                        with h as (insert into household (grid_code, address) values (:grid, :address) returning id)
                        update promise set household_id = h.id from h where promise.id = :id""")
                .param("grid", GRID.value())
                .param("address", MARK + UUID.randomUUID())
                .param("id", promise.value())
                .update();

        assertThat(callBacks.of(issue).getFirst().toHousehold()).isTrue();
        assertThatThrownBy(() -> callBacks.keep(UUID.randomUUID(), issue, promise, call()))
                .isInstanceOf(OutOfScopeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enable", "disable"})
    void next_door_there_is_no_such_promise_whatever_the_database_does(String guard) {
        signIn("stranger", Role.GRID_CHIEF, ELSEWHERE);
        rowLevelSecurity(guard);
        try {
            assertThat(callBacks.of(issue)).isEmpty();
            assertThatThrownBy(() -> callBacks.keep(UUID.randomUUID(), issue, promise, call()))
                    .isInstanceOf(OutOfScopeException.class);
        } finally {
            rowLevelSecurity("enable");
        }
        signIn("secretary", Role.SECRETARY, COMMUNITY);
        assertThat(callBacks.of(issue).getFirst().keptAt()).isNull();
    }

    private IssueId report(String title) {
        var promised = new Promised("明天回电", now().plusHours(1));
        return issues.report(new Report(
                        UUID.randomUUID(),
                        new IssueFacts(MARK + title, "", KeyArea.DISPUTES, ""),
                        Urgency.NORMAL,
                        IN_GRID,
                        Outcome.SOLVED_ON_SPOT,
                        "",
                        List.of(),
                        new Circumstances(null, promised, null)))
                .id();
    }

    private static CalledBack call() {
        return new CalledBack("王大爷", null, "已修好");
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private int events() {
        return owner.jdbc()
                .sql("select count(*) from issue_event where promise_id = :id")
                .param("id", promise.value())
                .query(Integer.class)
                .single();
    }

    private List<Selected> calls() {
        return duties.of(GRID).duties().stream()
                .filter(duty -> duty.kind() == DutyKind.CALL_BACK)
                .map(Duty::opens)
                .filter(opens -> opens.kind().equals("issue"))
                .toList();
    }

    private List<EntryState> inLedger() {
        LocalDate today = LocalDate.now(clock);
        var filter = new LedgerFilter(GRID, KeyArea.DISPUTES, today, today, EntryKind.ISSUE, null, MARK);
        return ledgers.find(filter, 0, 10).stream().map(entry -> entry.state()).toList();
    }

    private void rowLevelSecurity(String act) {
        for (String table : List.of("promise", "issue", "issue_event")) {
            owner.jdbc()
                    .sql("alter table " + table + " " + act + " row level security")
                    .update();
        }
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "call-backs-" + name, role, area));
    }
}
