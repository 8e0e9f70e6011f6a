package org.gridboard.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gridboard.meeting.MeetingGround.COMMUNITY;
import static org.gridboard.meeting.MeetingGround.ELSEWHERE;
import static org.gridboard.meeting.MeetingGround.FIRST;
import static org.gridboard.meeting.MeetingGround.SECOND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gridboard.access.Account;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.Level;
import org.gridboard.inspection.SetClock;
import org.gridboard.issue.Act;
import org.gridboard.issue.Assignee;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.IssueDetails;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.IssueState;
import org.gridboard.issue.IssueSteps;
import org.gridboard.issue.StepOrder;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import(SetClock.Setting.class)
class MeetingsTest {

    private static final LocalDate TODAY = SetClock.FRIDAY;
    private static final LocalDateTime YESTERDAY = TODAY.minusDays(1).atTime(10, 0);
    private static final LocalDateTime NEXT_WEEK = TODAY.plusDays(5).atTime(12, 0);
    private static final Instant MONDAY =
            MeetingGround.instant(TODAY.plusDays(3).atTime(12, 0));
    private static final StepOrder TO_SECOND_GRID =
            StepOrder.assign(new Assignee.Grid(SECOND, "第2网格"), MONDAY, "三日内清理");

    @Autowired
    Meetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Attendances attendances;

    @Autowired
    Decisions decisions;

    @Autowired
    ItemNotes notes;

    @Autowired
    FreeItems freeItems;

    @Autowired
    PastMeetings past;

    @Autowired
    IssueSteps steps;

    @Autowired
    IssueDetails details;

    @Autowired
    SetClock clock;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MeetingGround ground;
    private Account secretary;
    private Account other;

    @BeforeEach
    void layGround() {
        ground = MeetingGround.lay(owner);
        clock.set(SetClock.AFTERNOON);
        ground.chief("meeting-chief", FIRST);
        ground.chief("meeting-chief-2", SECOND);
        other = ground.secretary("meeting-secretary-2");
        secretary = ground.secretary("meeting-secretary");
        TestAccounts.signIn(secretary);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void two_secretaries_who_open_at_once_are_in_the_same_meeting() throws Exception {
        List<Meeting> opened = atOnce(() -> open(), () -> open());

        assertThat(opened.get(0).id()).isEqualTo(opened.get(1).id());
        assertThat(attendances.of(opened.get(0).id()).attendees())
                .filteredOn(attendee -> attendee.name().equals("测试员"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(ground.ask(Integer.class, "select count(*) from meeting where area_code = '990810001001'"))
                .isOne();
    }

    @Test
    void on_a_day_off_a_meeting_is_held_and_says_so() {
        LocalDate saturday = TODAY.plusDays(1);
        clock.set(saturday.atTime(15, 50));

        assertThat(meetings.open(COMMUNITY, saturday).dayOff()).isTrue();
        assertThat(agendas.of(COMMUNITY, saturday).dayOff()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void a_meeting_is_opened_for_today_alone(int days) {
        assertThatThrownBy(() -> meetings.open(COMMUNITY, TODAY.plusDays(days)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("agenda.refused.otherDay");
    }

    @Test
    void past_midnight_the_meeting_goes_on_under_the_day_it_was_opened_for() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        clock.set(TODAY.plusDays(1).atTime(0, 10));

        assertThat(meetings.open(COMMUNITY, TODAY)).isEqualTo(meeting);
        decide(meeting, issue, TO_SECOND_GRID);

        assertThat(meetings.close(meeting.id()).number()).isEqualTo("2026-001");
        assertThat(past.minutes(COMMUNITY, TODAY).orElseThrow().minutes().day()).isEqualTo(TODAY);
    }

    @Test
    void a_decision_takes_its_step_and_stays_on_the_agenda_as_decided() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();

        Decision decision = decide(meeting, issue, TO_SECOND_GRID);

        assertThat(decision.act()).isEqualTo(Act.ASSIGN);
        assertThat(decision.due()).isEqualTo(MONDAY);
        assertThat(decision.measure()).isEqualTo("三日内清理");
        assertThat(detail(issue).state()).isEqualTo(IssueState.ASSIGNED);
        AgendaItem item = agendas.of(COMMUNITY, TODAY).find(ItemRef.of(issue)).orElseThrow();
        assertThat(item.kind()).isEqualTo(ItemKind.RAISED);
        assertThat(item.taken().decision()).isEqualTo(decision);
        assertThat(agendas.of(COMMUNITY, TODAY).decided()).isOne();
    }

    @Test
    void sent_twice_it_is_decided_once_even_after_closing() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        UUID request = UUID.randomUUID();
        int version = detail(issue).version();

        Decision first = decisions.decide(request, meeting.id(), ItemRef.of(issue), version, TO_SECOND_GRID, null);
        Decision again = decisions.decide(request, meeting.id(), ItemRef.of(issue), version, TO_SECOND_GRID, null);
        meetings.close(meeting.id());
        Decision late = decisions.decide(request, meeting.id(), ItemRef.of(issue), version, TO_SECOND_GRID, null);

        assertThat(List.of(again, late)).containsOnly(first);
        assertThat(detail(issue).timeline()).hasSize(1);
    }

    @Test
    void sent_twice_at_once_it_is_decided_once() throws Exception {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        UUID request = UUID.randomUUID();
        int version = detail(issue).version();
        Callable<Decision> send =
                () -> decisions.decide(request, meeting.id(), ItemRef.of(issue), version, TO_SECOND_GRID, null);

        List<Decision> answers = atOnce(send, send);

        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        assertThat(detail(issue).timeline()).hasSize(1);
    }

    @Test
    void the_second_of_two_secretaries_is_told_what_the_first_has_decided() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        int version = detail(issue).version();
        Decision first = decide(meeting, issue, TO_SECOND_GRID);

        TestAccounts.signIn(other);
        var told = catchThrowableOfType(
                ChangedMeanwhileException.class,
                () -> decisions.decide(
                        UUID.randomUUID(), meeting.id(), ItemRef.of(issue), version, StepOrder.escalate("太大"), null));

        assertThat(told.current()).isEqualTo(first);
        assertThat(detail(issue).state()).isEqualTo(IssueState.ASSIGNED);
    }

    @Test
    void of_two_who_decide_at_once_one_decides_and_the_other_is_told() throws Exception {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        int version = detail(issue).version();

        List<Object> answers = atOnce(
                () -> told(() -> decisions.decide(
                        UUID.randomUUID(), meeting.id(), ItemRef.of(issue), version, TO_SECOND_GRID, null)),
                () -> told(() -> decisions.decide(
                        UUID.randomUUID(), meeting.id(), ItemRef.of(issue), version, StepOrder.carryOver(""), null)));

        assertThat(answers.get(0)).isInstanceOf(Decision.class).isEqualTo(answers.get(1));
        assertThat(detail(issue).timeline()).hasSize(1);
    }

    @Test
    void what_has_happened_to_the_issue_meanwhile_is_told_and_nothing_is_decided() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        int version = detail(issue).version();
        steps.take(issue, version, StepOrder.handle(secretary.id(), "已清理"));

        var told = catchThrowableOfType(
                ChangedMeanwhileException.class,
                () -> decisions.decide(
                        UUID.randomUUID(), meeting.id(), ItemRef.of(issue), version, TO_SECOND_GRID, null));

        assertThat(told.current())
                .isInstanceOfSatisfying(
                        IssueDetail.class, now -> assertThat(now.state()).isEqualTo(IssueState.HANDLED));
        assertThat(agendas.of(COMMUNITY, TODAY).decided()).isZero();
    }

    @Test
    void a_step_that_is_refused_leaves_no_decision() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();

        assertThatThrownBy(() -> decide(meeting, issue, StepOrder.close("好了"))).isInstanceOf(RefusedException.class);

        assertThat(agendas.of(COMMUNITY, TODAY).decided()).isZero();
    }

    @Test
    void who_has_seen_a_decision_may_decide_again() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        Decision first = decide(meeting, issue, StepOrder.carryOver("等物业"));

        Decision second = decisions.decide(
                UUID.randomUUID(),
                meeting.id(),
                ItemRef.of(issue),
                detail(issue).version(),
                TO_SECOND_GRID,
                first.version());

        assertThat(second.act()).isEqualTo(Act.ASSIGN);
        assertThat(agendas.of(COMMUNITY, TODAY).decided()).isOne();
        assertThat(detail(issue).timeline()).hasSize(2);
    }

    @Test
    void the_words_of_a_decision_are_edited_until_closing_and_of_two_editors_the_second_is_told() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        Decision decision = decide(meeting, issue, TO_SECOND_GRID);

        Decision edited = decisions.edit(meeting.id(), decision.ref(), decision.version(), "五日内清理");

        assertThat(edited.measure()).isEqualTo("五日内清理");
        assertThatThrownBy(() -> decisions.edit(meeting.id(), decision.ref(), decision.version(), "十日内清理"))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        told -> assertThat(told.current()).isEqualTo(edited));
        meetings.close(meeting.id());
        assertThatThrownBy(() -> decisions.edit(meeting.id(), decision.ref(), edited.version(), "十日内清理"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("agenda.refused.closed");
    }

    @Test
    void closing_freezes_the_minutes_and_carries_over_what_is_undecided() {
        IssueId decided = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        IssueId undecided = ground.raised(SECOND, YESTERDAY, NEXT_WEEK);
        ItemRef free = freeItems.add(UUID.randomUUID(), COMMUNITY, TODAY, "节前安排");
        Meeting meeting = open();
        decide(meeting, decided, TO_SECOND_GRID);
        notes.note(meeting.id(), ItemRef.of(undecided), 0, "待查产权");
        decisions.noted(UUID.randomUUID(), meeting.id(), free, new Noted("各网格报值班表", "各网格长", MONDAY), null);
        notes.spent(meeting.id(), free, 75);
        attendances.addGuest(UUID.randomUUID(), meeting.id(), "派出所 民警");
        clock.set(TODAY.atTime(16, 30));

        Meeting closed = meetings.close(meeting.id());

        KeptMinutes kept = past.minutes(COMMUNITY, TODAY).orElseThrow();
        Minutes minutes = kept.minutes();
        assertThat(closed.number()).isEqualTo("2026-001").isEqualTo(minutes.number());
        assertThat(kept.intact()).isTrue();
        assertThat(minutes.seconds()).isEqualTo(40 * 60);
        assertThat(minutes.items())
                .extracting(Minutes.Item::ref)
                .containsExactly("issue." + decided, "issue." + undecided, free.toString());
        assertThat(minutes.items().getFirst())
                .returns("第2网格", Minutes.Item::assignee)
                .returns("第1网格", Minutes.Item::grid)
                .returns(Act.ASSIGN, Minutes.Item::act);
        assertThat(minutes.items().get(1)).returns("待查产权", Minutes.Item::note).returns(false, Minutes.Item::decided);
        assertThat(minutes.items().getLast())
                .returns("节前安排", Minutes.Item::title)
                .returns(75, Minutes.Item::seconds);
        assertThat(minutes.carriedOver())
                .containsExactly(new Minutes.CarriedOver(undecided.value(), "第2网格", "楼道堆物", 1));
        assertThat(detail(undecided).course().carriedOver()).isOne();
        assertThat(detail(undecided).timeline().getLast().act()).isEqualTo(Act.CARRY_OVER);
        assertThat(minutes.attendance()).extracting(Minutes.Attended::name).contains("派出所 民警");
        assertThat(meetings.close(meeting.id())).isEqualTo(closed);
        assertThat(detail(undecided).course().carriedOver()).isOne();
    }

    @Test
    void minutes_are_numbered_on_per_community_and_year() {
        meetings.close(open().id());
        LocalDate monday = TODAY.plusDays(3);
        clock.set(monday.atTime(15, 50));

        assertThat(meetings.close(meetings.open(COMMUNITY, monday).id()).number())
                .isEqualTo("2026-002");
        clock.set(LocalDateTime.parse("2027-01-04T15:50"));
        assertThat(meetings.close(meetings.open(COMMUNITY, LocalDate.parse("2027-01-04"))
                                .id())
                        .number())
                .isEqualTo("2027-001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision set measure = '改'",
                "update decision set version = version + 1",
                "update meeting_item set note = '改'",
                "update meeting_attendance set present = not present",
                "update meeting set number = '2026-999'",
                "update meeting set closed_at = null, closed_by = null, number = null, minutes = null, hash = null",
                "insert into meeting_item (meeting_id, ref, area_code, kind, title)"
                        + " select id, 'free.1', area_code, 'FREE', '补' from meeting where area_code = '990810001001'"
            })
    void nothing_of_a_closed_meeting_is_changed_in_the_database_either(String statement) {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        decide(meeting, issue, TO_SECOND_GRID);
        meetings.close(meeting.id());
        String own = statement.startsWith("insert") ? statement : statement + " where area_code = '990810001001'";

        assertThatThrownBy(() -> ground.run(own))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("the meeting is closed");
    }

    @Test
    void a_document_that_was_changed_past_all_guards_is_not_intact() {
        meetings.close(open().id());
        ground.run("alter table meeting disable trigger closed_minutes_stay");
        ground.run(
                "update meeting set minutes = replace(minutes::text, '己一社区', '己二社区')::json where area_code = '990810001001'");
        ground.run("alter table meeting enable trigger closed_minutes_stay");

        assertThat(past.minutes(COMMUNITY, TODAY).orElseThrow().intact()).isFalse();
    }

    @Test
    void a_decision_that_meets_the_closing_is_in_the_minutes_or_refused() throws Exception {
        List<IssueId> issues = IntStream.range(0, 5)
                .mapToObj(n -> ground.raised(FIRST, YESTERDAY.plusMinutes(n), NEXT_WEEK))
                .toList();
        Meeting meeting = open();
        int version = detail(issues.getFirst()).version();

        atOnce(
                () -> {
                    for (IssueId issue : issues) {
                        told(() -> decisions.decide(
                                UUID.randomUUID(), meeting.id(), ItemRef.of(issue), version, TO_SECOND_GRID, null));
                    }
                    return true;
                },
                () -> told(() -> meetings.close(meeting.id())));

        long stored = ground.ask(Long.class, "select count(*) from decision where area_code = '990810001001'");
        Minutes minutes = past.minutes(COMMUNITY, TODAY).orElseThrow().minutes();
        assertThat(minutes.items()).hasSize((int) stored);
        assertThat(minutes.carriedOver()).hasSize(issues.size() - (int) stored);
    }

    @Test
    void what_a_chief_raises_while_it_is_discussed_joins_the_list_and_moves_nothing() {
        IssueId first = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        IssueId second = ground.raised(FIRST, YESTERDAY.plusHours(1), NEXT_WEEK);
        Meeting meeting = open();
        decide(meeting, first, TO_SECOND_GRID);
        IssueId raised = ground.raised(FIRST, TODAY.atTime(15, 45), NEXT_WEEK);

        assertThat(agendas.of(COMMUNITY, TODAY).items())
                .extracting(AgendaItem::ref)
                .containsExactly(ItemRef.of(raised), ItemRef.of(first), ItemRef.of(second));
    }

    @Test
    void a_free_item_stays_until_a_meeting_has_taken_it() {
        ItemRef free = freeItems.add(UUID.randomUUID(), COMMUNITY, TODAY, "节前安排");
        meetings.close(open().id());
        LocalDate monday = TODAY.plusDays(3);
        clock.set(monday.atTime(15, 50));
        Meeting meeting = meetings.open(COMMUNITY, monday);
        assertThat(agendas.of(COMMUNITY, monday).find(free)).isPresent();

        decisions.noted(UUID.randomUUID(), meeting.id(), free, new Noted("已布置", null, null), null);

        assertThat(agendas.of(COMMUNITY, monday).find(free))
                .map(AgendaItem::isDecided)
                .contains(true);
        assertThat(agendas.of(COMMUNITY, TODAY.plusDays(4)).find(free)).isEmpty();
    }

    @Test
    void a_chief_puts_on_the_agenda_of_the_own_community_what_could_not_be_solved() {
        TestAccounts.signIn(ground.chief("meeting-chief", FIRST));
        UUID request = UUID.randomUUID();
        ItemRef free = freeItems.add(request, COMMUNITY, TODAY, "电梯停运，业主意见不一");
        assertThat(freeItems.add(request, COMMUNITY, TODAY, "电梯停运，业主意见不一")).isEqualTo(free);
        assertThatThrownBy(() -> freeItems.add(UUID.randomUUID(), ELSEWHERE.at(Level.COMMUNITY), TODAY, "x"))
                .isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> freeItems.remove(COMMUNITY, free)).isInstanceOf(AccessDeniedException.class);
        TestAccounts.signIn(TestAccounts.create(owner, "meeting-member", Role.GRID_MEMBER, FIRST));
        assertThatThrownBy(() -> freeItems.add(UUID.randomUUID(), COMMUNITY, TODAY, "x"))
                .isInstanceOf(AccessDeniedException.class);

        TestAccounts.signIn(secretary);
        AgendaItem item = agendas.of(COMMUNITY, TODAY).find(free).orElseThrow();
        assertThat(item.details()).containsExactly(Words.of("agenda.detail.addedBy", "测试员"));
    }

    @Test
    void the_database_lets_a_chief_add_an_item_under_the_own_name_alone() {
        Account chief = ground.chief("meeting-chief", FIRST);
        TestAccounts.signIn(chief);

        assertThat(insertItem(chief)).isOne();
        assertThatThrownBy(() -> insertItem(secretary)).isInstanceOf(DataAccessException.class);
        TestAccounts.signIn(TestAccounts.create(owner, "meeting-member", Role.GRID_MEMBER, FIRST));
        assertThatThrownBy(() -> insertItem(TestAccounts.find(owner, "meeting-member")))
                .isInstanceOf(DataAccessException.class);
    }

    private @Nullable Integer insertItem(Account by) {
        return transaction.execute(
                status -> jdbc.sql("""
                        insert into free_item (request_id, area_code, day, title, added_at, added_by)
                        values (gen_random_uuid(), '990810001001', '2026-11-20', 'x', now(), :by)""").param("by", by.id().value()).update());
    }

    @Test
    void a_note_holds_twelve_thousand_characters_and_not_one_more_and_the_second_of_two_is_told() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        String longest = "记".repeat(ItemNotes.NOTE_MOST);

        assertThat(notes.note(meeting.id(), ItemRef.of(issue), 0, longest).note())
                .isEqualTo(longest);
        assertThatThrownBy(() -> notes.note(meeting.id(), ItemRef.of(issue), 1, longest + "记"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> notes.note(meeting.id(), ItemRef.of(issue), 0, "别的"))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void what_is_not_on_the_agenda_is_not_decided_on() {
        Meeting meeting = open();

        assertThatThrownBy(() -> decisions.noted(
                        UUID.randomUUID(),
                        meeting.id(),
                        ItemRef.parse("visit.999999999").orElseThrow(),
                        new Noted("x", null, null),
                        null))
                .isInstanceOf(RefusedException.class)
                .hasMessage("agenda.refused.notOnAgenda");
    }

    @Test
    void attendance_counts_the_grids_that_somebody_is_there_from() {
        Meeting meeting = open();
        Attendee chief = attendances.of(meeting.id()).attendees().stream()
                .filter(attendee -> attendee.grids().contains(FIRST))
                .findFirst()
                .orElseThrow();

        attendances.mark(meeting.id(), chief.number(), true);
        UUID request = UUID.randomUUID();
        attendances.addGuest(request, meeting.id(), "物业 王经理");
        attendances.addGuest(request, meeting.id(), "物业 王经理");

        Attendance now = attendances.of(meeting.id());
        assertThat(now.grids()).isGreaterThanOrEqualTo(2);
        assertThat(now.gridsPresent()).isOne();
        assertThat(now.attendees()).filteredOn(Attendee::isGuest).hasSize(1);
        attendances.removeGuest(meeting.id(), now.attendees().getLast().number());
        assertThat(attendances.of(meeting.id()).attendees()).noneMatch(Attendee::isGuest);
    }

    @Test
    void a_chief_reads_the_minutes_and_writes_nothing() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        decide(meeting, issue, TO_SECOND_GRID);
        meetings.close(meeting.id());
        TestAccounts.signIn(ground.chief("meeting-chief-2", SECOND));

        assertThat(past.minutes(SECOND, TODAY).orElseThrow().minutes().items()).hasSize(1);
        assertThat(past.find(COMMUNITY, "", 0, 10)).hasSize(1);
        assertThatThrownBy(() -> meetings.open(COMMUNITY, TODAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> past.addAddendum(UUID.randomUUID(), meeting.id(), "改"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void past_meetings_are_found_by_every_word_and_say_what_became_of_their_decisions() {
        IssueId issue = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        Meeting meeting = open();
        decide(meeting, issue, TO_SECOND_GRID);
        meetings.close(meeting.id());
        UUID request = UUID.randomUUID();
        past.addAddendum(request, meeting.id(), "限期改为周二");
        past.addAddendum(request, meeting.id(), "限期改为周二");

        assertThat(past.find(COMMUNITY, "清理 楼道", 0, 10)).hasSize(1).first().satisfies(line -> {
            assertThat(line.decisions()).isOne();
            assertThat(line.open()).isOne();
            assertThat(line.late()).isZero();
        });
        assertThat(past.find(COMMUNITY, "周二", 0, 10)).hasSize(1);
        assertThat(past.find(COMMUNITY, "清理 100%", 0, 10)).isEmpty();
        clock.set(TODAY.plusDays(4).atTime(9, 0));
        assertThat(past.find(COMMUNITY, "", 0, 10))
                .extracting(PastMeeting::late)
                .containsExactly(1);
        KeptMinutes kept = past.minutes(COMMUNITY, TODAY).orElseThrow();
        assertThat(kept.addenda()).extracting(KeptMinutes.Addendum::words).containsExactly("限期改为周二");
        assertThat(kept.outcomes()).containsExactly(new Outcome(issue, IssueState.ASSIGNED, null, false));
    }

    @Test
    void an_open_meeting_has_no_addenda() {
        Meeting meeting = open();

        assertThatThrownBy(() -> past.addAddendum(UUID.randomUUID(), meeting.id(), "改"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("agenda.refused.stillOpen");
        assertThat(past.preview(meeting.id()).number()).isEqualTo("2026-001");
    }

    private Meeting open() {
        return meetings.open(COMMUNITY, TODAY);
    }

    private Decision decide(Meeting meeting, IssueId issue, StepOrder order) {
        return decisions.decide(
                UUID.randomUUID(),
                meeting.id(),
                ItemRef.of(issue),
                detail(issue).version(),
                order,
                null);
    }

    private IssueDetail detail(IssueId issue) {
        return details.find(issue).orElseThrow();
    }

    /** What is answered, or what the asker is told instead. */
    private static Object told(Callable<?> ask) throws Exception {
        try {
            return ask.call();
        } catch (ChangedMeanwhileException e) {
            return e.current();
        } catch (RefusedException e) {
            return e.key();
        }
    }

    /** Both do it at the same moment, one secretary and the other. */
    private <T> List<T> atOnce(Callable<T> one, Callable<T> two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<T> first = both.submit(() -> as(secretary, start, one));
            Future<T> second = both.submit(() -> as(other, start, two));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T as(Account account, CyclicBarrier start, Callable<T> work) throws Exception {
        TestAccounts.signIn(account);
        try {
            start.await();
            return work.call();
        } finally {
            TestAccounts.signOut();
        }
    }
}
