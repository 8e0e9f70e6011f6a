package org.gridboard.boundary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridboard.boundary.adoption.AdoptionGround.COMMUNITY;
import static org.gridboard.boundary.adoption.AdoptionGround.FRESH;
import static org.gridboard.boundary.adoption.AdoptionGround.SECOND;
import static org.gridboard.boundary.adoption.AdoptionGround.THIRD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.Areas;
import org.gridboard.area.Half;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Mark;
import org.gridboard.inspection.Result;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.Rounds;
import org.gridboard.inspection.SetClock;
import org.gridboard.inspection.Sightings;
import org.gridboard.issue.IssueDetails;
import org.gridboard.issue.IssueId;
import org.gridboard.live.GridStatuses;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.CountedDays;
import org.gridboard.standing.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What goes over when boundaries come into force, and what stays. 2026-11-20 is a Friday. */
@DatabaseTest
@Import(SetClock.Setting.class)
class InForceTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);
    private static final Period MONTH = new Period(LocalDate.parse("2026-10-20"), FRIDAY.minusDays(1));

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Adoptions adoptions;

    @Autowired
    EffectJob job;

    @Autowired
    Comparisons comparisons;

    @Autowired
    GridStatuses statuses;

    @Autowired
    Rounds rounds;

    @Autowired
    Sightings sightings;

    @Autowired
    IssueDetails issues;

    @Autowired
    Areas areas;

    @Autowired
    ApplicationContext context;

    @Autowired
    SetClock clock;

    private AdoptionGround ground;
    private RedrawingId draft;

    @BeforeEach
    void lay() {
        clock.set(FRIDAY.atTime(10, 0));
        ground = AdoptionGround.lay(owner);
        draft = ground.draft();
        TestAccounts.signIn(ground.secretary);
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        AdoptionGround.clear(owner);
    }

    @Test
    void on_its_day_everything_that_is_open_goes_over_and_what_has_ended_stays() {
        adopt(MONDAY);
        at(MONDAY.atTime(0, 0, 40));
        assertThat(ground.spread("household")).isEqualTo("001 6, 002 20, 004 4");
        assertThat(ground.spread("checkpoint")).isEqualTo("001 3, 002 10, 004 2");
        assertThat(ground.spread("issue", "state = 'RAISED'")).isEqualTo("001 2, 002 6, 004 2");
        assertThat(ground.spread("issue", "state = 'CLOSED'")).isEqualTo("001 4, 002 3, 003 3");
        assertThat(ground.spread("resource")).isEqualTo("001 1, 002 3, 004 1");
        assertThat(ground.spread("agreement")).isEqualTo("001 3, 002 11, 004 2");
        assertThat(ground.spread("key_household")).doesNotContain("003");
        assertThat(ground.ask(
                        "select area_code || ' ' || valid_from || ' ' || coalesce(valid_to::text, '') from boundary"
                                + " where area_code ^@ '990163' and valid_from > '2020-01-01' order by 1"))
                .containsExactly(
                        "990163001001001 2026-11-23 ", "990163001001002 2026-11-23 ", "990163001001004 2026-11-23 ");
        assertThat(scopes()).containsExactly("adopt-first 001 004", "adopt-second 002", "adopt-third 002 003");
    }

    @Test
    void no_indicator_of_the_days_before_moves_counted_or_not() {
        String live = figures();
        CountedDays.count(context);
        TestAccounts.signIn(ground.secretary);
        assertThat(figures()).isEqualTo(live);
        String status = statuses.of(COMMUNITY, FRIDAY.minusDays(2)).toString();

        adopt(MONDAY);
        at(MONDAY.atTime(0, 0, 40));
        TestAccounts.signIn(ground.secretary);
        assertThat(figures()).as("stale").isEqualTo(live);
        assertThat(statuses.of(COMMUNITY, FRIDAY.minusDays(2)).toString()).isEqualTo(status);
        TestAccounts.signOut();
        CountedDays.count(context);
        TestAccounts.signIn(ground.secretary);
        assertThat(figures()).as("counted again").isEqualTo(live);

        ground.run(
                "update issue set state = 'CLOSED', closed_at = '2026-11-23 11:00+8' where grid_code ^@ '990163' and state = 'RAISED'");
        assertThat(figures())
                .as("an issue that goes over counts where it was due, also when it is closed")
                .isNotEqualTo(live);
        CountedDays.count(context);
        assertThat(comparisons.of(COMMUNITY, MONTH).child(FRESH)).isEmpty();
    }

    @Test
    void a_round_that_is_walked_goes_on_and_its_checkpoints_go_over_with_the_next_half() {
        var morning = new RoundId(THIRD, FRIDAY, Half.MORNING);
        List<CheckpointId> points = checkpointsOf(THIRD);
        as("adopt-third");
        sightings.mark(morning, points.get(0), new Mark(Result.IN_ORDER, null, null));

        TestAccounts.signIn(ground.secretary);
        adopt(FRIDAY);
        assertThat(ground.spread("household")).isEqualTo("001 6, 002 20, 004 4");
        assertThat(ground.spread("checkpoint")).isEqualTo("001 5, 002 5, 003 5");
        as("adopt-third");
        sightings.mark(morning, points.get(1), new Mark(Result.IN_ORDER, null, null));
        assertThat(rounds.find(morning).orElseThrow().seen()).isEqualTo(2);

        at(FRIDAY.atTime(12, 0, 30));
        assertThat(ground.spread("checkpoint")).isEqualTo("001 3, 002 10, 004 2");
        as("adopt-third");
        sightings.mark(morning, points.get(2), new Mark(Result.IN_ORDER, null, "补巡"));
        assertThat(rounds.find(morning).orElseThrow().seen()).isEqualTo(3);
        assertThat(rounds.find(new RoundId(SECOND, FRIDAY, Half.AFTERNOON))
                        .orElseThrow()
                        .stops())
                .hasSize(10);
        assertThat(ground.ask(
                        "select numerator || '/' || count(*) from records_coverage('990163001001003', '2026-11-20', '2026-11-20',"
                                + " '2026-11-20 12:30+8', 'Asia/Shanghai') group by numerator order by 1"))
                .containsExactly("false/2", "true/3");
    }

    @Test
    void an_issue_that_has_gone_over_is_read_with_its_events_and_new_ones_land_in_the_new_grid() {
        adopt(FRIDAY);
        long issue = Long.parseLong(ground.ask("select id from issue where grid_code = '990163001001004'")
                .getFirst());
        as("adopt-first");
        assertThat(issues.find(new IssueId(issue))).isPresent();
        assertThat(areas.gridAt(130.018, 31.005, FRIDAY))
                .map(area -> area.code())
                .contains(FRESH);
        as("adopt-second");
        long inherited = Long.parseLong(ground.ask("select i.id from issue i join issue_event e on e.issue_id = i.id"
                        + " where i.grid_code = '990163001001002' and e.grid_code = '990163001001003' order by i.id")
                .getFirst());
        assertThat(issues.find(new IssueId(inherited)).orElseThrow().timeline()).isNotEmpty();
    }

    @Test
    void a_job_that_missed_the_day_catches_up_as_of_the_day() {
        adopt(MONDAY);
        at(MONDAY.plusDays(1).atTime(9, 0));
        assertThat(ground.ask("select distinct grid_since::text from household where grid_code in ('990163001001004')"))
                .containsExactly("2026-11-23");
        assertThat(ground.spread("checkpoint"))
                .as("a half-day that has begun keeps its checkpoints")
                .isEqualTo("001 5, 002 5, 003 5");
        at(MONDAY.plusDays(1).atTime(12, 1));
        assertThat(ground.spread("checkpoint")).isEqualTo("001 3, 002 10, 004 2");
    }

    private void adopt(LocalDate from) {
        adoptions.adopt(draft, 0, from, "新楼入住", UUID.randomUUID());
    }

    private void at(LocalDateTime now) {
        TestAccounts.signOut();
        clock.set(now);
        job.run();
    }

    private void as(String username) {
        TestAccounts.signIn(TestAccounts.find(owner, username));
    }

    private List<CheckpointId> checkpointsOf(org.gridboard.code.AreaCode grid) {
        return ground.ask("select id from checkpoint where grid_code = '" + grid + "' order by walking_order").stream()
                .map(id -> new CheckpointId(Long.parseLong(id)))
                .toList();
    }

    /** All indicators of every grid there was in the days before. */
    private String figures() {
        return comparisons.of(COMMUNITY, MONTH).children().stream()
                .filter(child -> !child.area().code().equals(FRESH))
                .map(child -> child.area().code() + " " + new java.util.TreeMap<>(child.figures()))
                .toList()
                .toString();
    }

    private List<String> scopes() {
        return ground.ask("""
                select a.username || ' ' || string_agg(right(s.area_code, 3), ' ' order by s.area_code)
                from account a join account_scope s on s.account_id = a.id
                where a.username ^@ 'adopt-' and a.role = 'GRID_CHIEF' group by a.username order by 1""");
    }
}
