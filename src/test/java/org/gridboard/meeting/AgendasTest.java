package org.gridboard.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.meeting.MeetingGround.COMMUNITY;
import static org.gridboard.meeting.MeetingGround.ELSEWHERE;
import static org.gridboard.meeting.MeetingGround.FIRST;
import static org.gridboard.meeting.MeetingGround.SECOND;
import static org.gridboard.meeting.MeetingGround.THIRD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.SetClock;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.IssueRow;
import org.gridboard.meeting.AgendaChange.What;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(SetClock.Setting.class)
class AgendasTest {

    private static final LocalDateTime NOW = SetClock.AFTERNOON;
    private static final LocalDate TODAY = SetClock.FRIDAY;
    private static final LocalDateTime YESTERDAY = TODAY.minusDays(1).atTime(10, 0);
    private static final LocalDateTime NEXT_WEEK = TODAY.plusDays(5).atTime(12, 0);
    private static final long SEED = Long.getLong("agenda.seed", new Random().nextLong());

    @Autowired
    Agendas agendas;

    @Autowired
    AgendaOrders orders;

    @Autowired
    FreeItems freeItems;

    @Autowired
    SetClock clock;

    @Autowired
    Texts texts;

    @Autowired
    OwnerDatabase owner;

    private final Random random = new Random(SEED);
    private MeetingGround ground;

    @BeforeEach
    void layGround() {
        ground = MeetingGround.lay(owner);
        clock.set(NOW);
        TestAccounts.signIn(ground.secretary("agenda-secretary"));
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void agenda_of_anything_is_what_a_simple_computation_over_the_tables_gives() {
        System.out.println("agenda.seed=" + SEED);
        long locked = ground.chief("agenda-locked", THIRD).id().value();
        ground.run("update account set locked = true where id = " + locked);
        long retired = ground.body("旧物业", TODAY.minusDays(3));
        long body = ground.body("物业公司", null);
        for (int n = 0; n < 80; n++) {
            issue(locked, retired, body);
        }
        IntStream.range(0, 15).forEach(n -> duty());
        List<Long> checkpoints = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> ground.checkpoint(SECOND, n))
                .toList();
        checkpoints.forEach(this::sightings);

        Agenda agenda = agendas.of(COMMUNITY, TODAY);

        var simple = SimpleAgenda.of(owner, NOW);
        assertThat(agenda.items().stream().map(SimpleAgenda::line).toList())
                .as("seed %s", SEED)
                .isEqualTo(simple.lines());
        assertThat(agenda.changes().stream()
                        .map(change -> change.what() + " " + change.number() + " " + change.difference())
                        .toList())
                .as("seed %s", SEED)
                .isEqualTo(simple.changes());
        agenda.changes().stream()
                .filter(change -> change.what() != What.ROUNDS)
                .forEach(change -> assertThat(agendas.behind(COMMUNITY, TODAY, change.what()))
                        .as("%s, seed %s", change.what(), SEED)
                        .hasSize(change.number()));
        assertThat(agenda.of(SECOND))
                .extracting(AgendaItem::ref)
                .containsExactlyElementsOf(agendas.of(SECOND, TODAY).items().stream()
                        .filter(item -> item.grid().code().isGrid())
                        .map(AgendaItem::ref)
                        .toList());
    }

    @Test
    void overdue_comes_before_urgent_before_todays_before_older_and_issues_before_all_else() {
        ground.checkpoint(FIRST, 1);
        ItemRef free = freeItems.add(UUID.randomUUID(), COMMUNITY, TODAY, "节前安排");
        long home = ground.keyHousehold(FIRST, "王小明", TODAY.minusDays(3), "ELDERLY_ALONE");
        IssueId older = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        IssueId todays = ground.raised(FIRST, TODAY.atTime(9, 0), NEXT_WEEK);
        IssueId urgent = ground.issue(FIRST, "RAISED", YESTERDAY, NEXT_WEEK, Map.of("urgency", "URGENT"));
        IssueId overdue = ground.raised(FIRST, TODAY.atTime(8, 0), NOW.minusMinutes(1));
        long promise = ground.promise(FIRST, home, YESTERDAY, TODAY.atTime(18, 0));

        assertThat(refs(agendas.of(COMMUNITY, TODAY)))
                .containsExactly(
                        "issue." + overdue,
                        "issue." + urgent,
                        "issue." + todays,
                        "issue." + older,
                        "round." + FIRST + "." + TODAY.minusDays(1) + ".AFTERNOON",
                        "round." + FIRST + "." + TODAY + ".MORNING",
                        "visit." + home,
                        "promise." + promise,
                        free.toString());
    }

    @ParameterizedTest(name = "{0}, due {1}, limit {2}: {3}")
    @CsvSource({
        "RAISED,    2026-11-30T12:00, , RAISED",
        "RAISED,    2026-11-20T15:49, , RAISED overdue",
        "RAISED,    2026-11-20T15:50, , RAISED",
        "RETURNED,  2026-11-30T12:00, , RETURNED",
        "HANDLED,   2026-11-30T12:00, , CHECK",
        "HANDLED,   2026-11-19T12:00, , CHECK overdue",
        "ASSIGNED,  2026-11-20T23:59, , DUE",
        "ASSIGNED,  2026-11-21T00:00, , ",
        "ASSIGNED,  2026-11-19T12:00, , DUE overdue",
        "ASSIGNED,  2026-11-30T12:00, 2026-11-20T12:00, DUE overdue",
        "ASSIGNED,  2026-11-30T12:00, 2026-11-20T17:00, DUE",
        "ASSIGNED,  2026-11-19T12:00, 2026-11-23T12:00, ",
        "REPORTED,  2026-11-20T12:00, , ",
        "ESCALATED, 2026-11-19T12:00, , ",
        "SUSPENDED, , , ",
        "CLOSED,    2026-11-19T12:00, , ",
        "WITHDRAWN, 2026-11-19T12:00, , "
    })
    void an_issue_is_listed_where_it_is_the_communitys_turn(
            String state, LocalDateTime due, LocalDateTime limit, String listed) {
        Map<String, Object> more = new HashMap<>();
        if (limit != null) {
            more.put("assignment_due", limit);
        }
        if (state.equals("ESCALATED")) {
            more.put("with_street", true);
            more.put("escalated_at", YESTERDAY);
        }
        ground.issue(FIRST, state, YESTERDAY, due, more);

        assertThat(agendas.of(COMMUNITY, TODAY).items())
                .extracting(item -> item.kind() + (item.overdue() ? " overdue" : ""))
                .isEqualTo(listed == null ? List.of() : List.of(listed));
    }

    @Test
    void work_of_somebody_who_has_left_is_listed_before_it_is_due_and_says_so() {
        ground.issue(
                FIRST,
                "ASSIGNED",
                YESTERDAY,
                NEXT_WEEK,
                Map.of("assignee", "旧物业", "assignee_body", ground.body("旧物业", TODAY)));
        ground.issue(FIRST, "ASSIGNED", YESTERDAY, NEXT_WEEK, Map.of("assignee", "己三", "assignee_grid", THIRD.value()));
        ground.run("delete from account_scope where area_code = '" + THIRD + "'");

        assertThat(agendas.of(COMMUNITY, TODAY).items()).hasSize(2).allMatch(AgendaItem::assigneeLeft);
    }

    @Test
    void residents_are_masked_and_confidential_categories_named_to_nobody() {
        ground.keyHousehold(FIRST, "王小明", TODAY.minusDays(3), "ELDERLY_ALONE");
        ground.keyHousehold(FIRST, "李大有", TODAY.minusDays(2), "DRUG_REHABILITATION");

        assertThat(agendas.of(COMMUNITY, TODAY).items())
                .extracting(item -> item.title().in(Locale.CHINESE, texts))
                .containsExactly("独居老人 王* 走访超期 3 天", "李* 走访超期 2 天");
    }

    @Test
    void a_chief_sees_the_own_grid_and_what_the_community_has_and_nobody_elses() {
        ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        ground.raised(SECOND, YESTERDAY, NEXT_WEEK);
        ItemRef free = freeItems.add(UUID.randomUUID(), COMMUNITY, TODAY, "节前安排");
        TestAccounts.signIn(ground.chief("agenda-chief", FIRST));

        assertThat(agendas.of(COMMUNITY, TODAY).items())
                .hasSize(2)
                .extracting(item -> item.grid().code())
                .containsExactly(FIRST, COMMUNITY);
        assertThat(agendas.of(COMMUNITY, TODAY).find(free)).isPresent();
        assertThatThrownBy(() -> agendas.of(SECOND, TODAY)).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> agendas.of(ELSEWHERE, TODAY)).isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void what_was_moved_by_hand_stands_there_and_what_comes_later_goes_where_it_belongs() {
        IssueId first = ground.raised(FIRST, YESTERDAY, NEXT_WEEK);
        IssueId second = ground.raised(FIRST, YESTERDAY.plusHours(1), NEXT_WEEK);
        IssueId third = ground.raised(FIRST, YESTERDAY.plusHours(2), NEXT_WEEK);

        orders.move(COMMUNITY, TODAY, ItemRef.of(third), ItemRef.of(first));
        IssueId late = ground.raised(FIRST, YESTERDAY.plusMinutes(90), NEXT_WEEK);

        assertThat(refs(agendas.of(COMMUNITY, TODAY)))
                .containsExactly("issue." + third, "issue." + first, "issue." + second, "issue." + late);
    }

    @Test
    void more_than_three_hundred_are_cut_which_is_said() {
        IntStream.range(0, Agenda.MOST + 5).forEach(n -> ground.raised(FIRST, YESTERDAY.plusMinutes(n), NEXT_WEEK));
        IssueId overdue = ground.raised(FIRST, YESTERDAY.plusHours(9), NOW.minusHours(1));

        Agenda agenda = agendas.of(COMMUNITY, TODAY);

        assertThat(agenda.items()).hasSize(Agenda.MOST);
        assertThat(agenda.cut()).isTrue();
        assertThat(agenda.items().getFirst().ref()).isEqualTo(ItemRef.of(overdue));
        assertThat(agendas.behind(COMMUNITY, TODAY, What.OVERDUE))
                .extracting(IssueRow::id)
                .containsExactly(overdue);
    }

    private void issue(long locked, long retired, long body) {
        Map<String, Object> more = new HashMap<>();
        more.put("urgency", pick("URGENT", "NORMAL", "COMPLEX"));
        more.put("carried_over", random.nextInt(3));
        String state = pick(
                "RAISED",
                "RAISED",
                "ASSIGNED",
                "ASSIGNED",
                "HANDLED",
                "RETURNED",
                "ESCALATED",
                "SUSPENDED",
                "CLOSED",
                "SOLVED_ON_SPOT",
                "WITHDRAWN");
        LocalDateTime reported = NOW.minusMinutes(random.nextInt(4 * 24 * 60));
        LocalDateTime due = NOW.plusMinutes(random.nextInt(4 * 24 * 60) - 2 * 24 * 60);
        if (List.of("CLOSED", "SOLVED_ON_SPOT", "WITHDRAWN").contains(state)) {
            long minutes = ChronoUnit.MINUTES.between(reported, NOW);
            more.put("closed_at", reported.plusMinutes(random.nextLong(minutes + 1)));
        }
        if (state.equals("ESCALATED") || random.nextInt(10) == 0) {
            more.put("with_street", true);
            more.put("escalated_at", NOW);
        }
        if (random.nextBoolean()) {
            more.put("assignment_due", NOW.plusMinutes(random.nextInt(2 * 24 * 60) - 24 * 60));
        }
        switch (random.nextInt(5)) {
            case 0 -> more.put("assignee_account", locked);
            case 1 -> more.put("assignee_body", random.nextBoolean() ? retired : body);
            case 2 -> more.put("assignee_grid", random.nextBoolean() ? FIRST.value() : THIRD.value());
            default -> {}
        }
        ground.issue(grid(), state, reported, state.equals("SUSPENDED") ? null : due, more);
    }

    private void duty() {
        LocalDate due = TODAY.plusDays(random.nextInt(7) - 4);
        long home = ground.keyHousehold(grid(), "王" + random.nextInt(1_000_000), due, "VETERAN");
        ground.promise(grid(), home, YESTERDAY.minusHours(random.nextInt(99)), NOW.plusHours(random.nextInt(48) - 24));
        freeItems.add(UUID.randomUUID(), COMMUNITY, TODAY.plusDays(random.nextInt(3) - 1), "议题" + random.nextInt());
    }

    private void sightings(long checkpoint) {
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY)) {
            for (Half half : Half.values()) {
                if (random.nextBoolean()) {
                    ground.sighting(SECOND, checkpoint, day, half);
                }
            }
        }
    }

    private AreaCode grid() {
        return List.of(FIRST, SECOND, THIRD).get(random.nextInt(3));
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    private static List<String> refs(Agenda agenda) {
        return agenda.items().stream().map(item -> item.ref().toString()).toList();
    }
}
