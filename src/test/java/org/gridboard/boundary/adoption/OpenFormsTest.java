package org.gridboard.boundary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.boundary.adoption.AdoptionGround.FIRST;
import static org.gridboard.boundary.adoption.AdoptionGround.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Half;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Mark;
import org.gridboard.inspection.Result;
import org.gridboard.inspection.Round;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.Rounds;
import org.gridboard.inspection.SetClock;
import org.gridboard.inspection.Sightings;
import org.gridboard.issue.Circumstances;
import org.gridboard.issue.Filed;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.IssueDetails;
import org.gridboard.issue.IssueFacts;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.IssueSteps;
import org.gridboard.issue.Issues;
import org.gridboard.issue.Report;
import org.gridboard.issue.ReportOrigin;
import org.gridboard.issue.StepOrder;
import org.gridboard.issue.Urgency;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Forms and rounds that were open when boundaries came into force: the east of the first grid goes to the second. */
@DatabaseTest
@Import(SetClock.Setting.class)
class OpenFormsTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final Position EAST = new Position(31.005, 130.0185);
    private static final String IN_THE_EAST = " where grid_code = '990163001001001' and st_x(position) > 130.016";

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Adoptions adoptions;

    @Autowired
    EffectJob job;

    @Autowired
    Issues issues;

    @Autowired
    IssueDetails details;

    @Autowired
    IssueSteps steps;

    @Autowired
    Rounds rounds;

    @Autowired
    Sightings sightings;

    @Autowired
    SetClock clock;

    private AdoptionGround ground;
    private RedrawingId draft;

    @BeforeEach
    void lay() {
        clock.set(FRIDAY.atTime(10, 0));
        ground = AdoptionGround.lay(owner);
        draft = ground.draftForTheNeighbour();
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        AdoptionGround.clear(owner);
    }

    @Test
    void a_report_that_was_open_is_stored_once_in_the_grid_its_place_belongs_to_now() {
        as("adopt-first");
        assertThat(issues.lying(EAST).grid().code()).isEqualTo(FIRST);
        Report report = report(null);
        adopt();
        as("adopt-first");
        Filed filed = issues.report(report);
        assertThat(filed.lying().grid().code()).isEqualTo(SECOND);
        assertThat(filed.lying().nextDoor()).isTrue();
        assertThat(issues.report(report).id()).isEqualTo(filed.id());
        assertThat(stored()).containsExactly("990163001001002 RAISED");
        as("adopt-second");
        assertThat(details.find(filed.id())).isPresent();
    }

    @Test
    void a_report_that_began_at_a_household_that_went_over_is_stored_by_its_place() {
        long household = one("household");
        Report report = report(new ReportOrigin.Ref(ReportOrigin.Kind.HOUSEHOLD, household));
        adopt();
        as("adopt-first");
        assertThat(issues.report(report).lying().grid().code()).isEqualTo(SECOND);
        assertThat(stored()).containsExactly("990163001001002 RAISED");
    }

    @Test
    void an_issue_that_went_over_while_it_was_open_is_left_as_it_is_by_who_sees_it_no_longer() {
        var id = new IssueId(one("issue"));
        as("adopt-first");
        IssueDetail open = details.find(id).orElseThrow();
        adopt();
        as("adopt-first");
        assertThatThrownBy(() -> steps.take(id, open.version(), StepOrder.withdraw("误报")))
                .isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> issues.correct(id, open.version(), open.facts()))
                .isInstanceOf(OutOfScopeException.class);
        as("adopt-second");
        issues.correct(id, open.version(), facts("改正"));
        assertThat(details.find(id).orElseThrow())
                .matches(now -> now.grid().code().equals(SECOND) && now.state() == open.state())
                .matches(now -> now.facts().title().equals("改正"));
    }

    @Test
    void a_round_is_walked_to_its_end_and_afterwards_others_walk_what_went_over() {
        var morning = new RoundId(FIRST, FRIDAY, Half.MORNING);
        as("adopt-first");
        List<CheckpointId> points = rounds.find(morning).orElseThrow().stops().stream()
                .map(Round.Stop::id)
                .toList();
        adopt();
        as("adopt-first");
        sightings.mark(morning, points.get(3), new Mark(Result.IN_ORDER, null, null));
        assertThat(rounds.find(morning).orElseThrow())
                .matches(round -> round.stops().size() == 5 && round.seen() == 1);

        TestAccounts.signOut();
        clock.set(FRIDAY.atTime(12, 0, 30));
        job.run();
        as("adopt-first");
        assertThatThrownBy(() -> sightings.mark(morning, points.get(4), new Mark(Result.IN_ORDER, null, "补巡")))
                .isInstanceOf(OutOfScopeException.class);
        sightings.mark(morning, points.get(0), new Mark(Result.IN_ORDER, null, "补巡"));
        assertThat(ground.ask("select right(grid_code, 3) from sighting where day = '2026-11-20' and half = 'MORNING'"
                        + " and grid_code ^@ '990163'"))
                .containsExactly("001", "001");
        as("adopt-second");
        var afternoon = new RoundId(SECOND, FRIDAY, Half.AFTERNOON);
        sightings.mark(afternoon, points.get(4), new Mark(Result.IN_ORDER, null, null));
        assertThat(rounds.find(afternoon).orElseThrow().seen()).isEqualTo(1);
    }

    private void adopt() {
        TestAccounts.signIn(ground.secretary);
        adoptions.adopt(draft, 0, FRIDAY, "新楼入住", UUID.randomUUID());
        assertThat(ground.ask("select state from redrawing where community = '990163001001'"))
                .containsExactly("IN_FORCE");
    }

    private static Report report(ReportOrigin.@Nullable Ref origin) {
        return new Report(
                UUID.randomUUID(),
                facts("开着的表单"),
                Urgency.NORMAL,
                EAST,
                Report.Outcome.RAISED,
                "",
                List.of(),
                new Circumstances(null, null, origin));
    }

    private static IssueFacts facts(String title) {
        return new IssueFacts(title, "", KeyArea.SANITATION, "");
    }

    private List<String> stored() {
        return ground.ask("select grid_code || ' ' || state from issue where title = '开着的表单' and household_id is null");
    }

    private long one(String table) {
        String open = table.equals("issue") ? " and state = 'RAISED'" : "";
        return Long.parseLong(ground.ask("select id from " + table + IN_THE_EAST + open + " order by id limit 1")
                .getFirst());
    }

    private void as(String username) {
        TestAccounts.signIn(TestAccounts.find(owner, username));
    }
}
