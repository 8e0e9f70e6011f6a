package org.gridboard.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.area.TestGround.COMMUNITY;
import static org.gridboard.area.TestGround.ELSEWHERE;
import static org.gridboard.area.TestGround.GRID;
import static org.gridboard.area.TestGround.IN_ELSEWHERE;
import static org.gridboard.area.TestGround.IN_GRID;
import static org.gridboard.area.TestGround.IN_NEXT_DOOR;
import static org.gridboard.area.TestGround.NEXT_DOOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.Account;
import org.gridboard.access.AccountId;
import org.gridboard.access.AccountName;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.issue.Report.Outcome;
import org.gridboard.issue.ReportOrigin.Kind;
import org.gridboard.issue.ReportOrigin.Ref;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a report comes with: where it began, who was asked first, what was promised, and what lies close by. */
@DatabaseTest
class ReportsTest {

    /** Of one metre at the latitude of the test ground. */
    private static final double DEGREES_EAST = 1 / 95_430.0;

    @Autowired
    Issues issues;

    @Autowired
    IssueSteps steps;

    @Autowired
    IssueDetails details;

    @Autowired
    ReportOrigins origins;

    @Autowired
    NearIssues near;

    @Autowired
    Officers officers;

    @Autowired
    PlaceSearch places;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Clock clock;

    private Account chief;
    private Account colleague;
    private Account neighbour;

    @BeforeEach
    void layGroundAndSignIn() {
        TestGround.lay(owner);
        owner.jdbc().sql("""
                        update sighting set issue_id = null; delete from promise; delete from issue; delete from sighting;
                        delete from checkpoint; delete from household""").update();
        chief = account("chief", Role.GRID_CHIEF, GRID);
        colleague = account("member", Role.GRID_MEMBER, GRID);
        neighbour = account("neighbour", Role.GRID_CHIEF, NEXT_DOOR);
        TestAccounts.signIn(chief);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_report_from_a_checkpoint_belongs_to_it_and_to_todays_sighting_of_the_problem() {
        long checkpoint = checkpoint(GRID, IN_GRID);
        sighting(checkpoint, "MORNING", "PROBLEM", LocalDate.now(clock));
        sighting(checkpoint, "AFTERNOON", "IN_ORDER", LocalDate.now(clock));
        sighting(checkpoint, "MORNING", "PROBLEM", LocalDate.now(clock).minusDays(1));

        IssueId issue = report(IN_GRID, from(Kind.CHECKPOINT, checkpoint));

        assertThat(linked()).containsExactly(issue.value());
        assertThat(column("checkpoint_id", issue)).isEqualTo(checkpoint);
    }

    @Test
    void a_second_issue_from_the_checkpoint_leaves_the_sighting_with_the_first() {
        long checkpoint = checkpoint(GRID, IN_GRID);
        sighting(checkpoint, "MORNING", "PROBLEM", LocalDate.now(clock));

        IssueId first = report(IN_GRID, from(Kind.CHECKPOINT, checkpoint));
        report(IN_GRID, from(Kind.CHECKPOINT, checkpoint));

        assertThat(linked()).containsExactly(first.value());
    }

    @Test
    void a_report_from_a_household_belongs_to_it_and_its_promise_too() {
        long household = household(GRID, "幸福路 8 号");

        IssueId issue = report(
                IN_GRID, new Circumstances(null, new Promised("加装扶手", tomorrow()), new Ref(Kind.HOUSEHOLD, household)));

        assertThat(column("household_id", issue)).isEqualTo(household);
        assertThat(owner.jdbc()
                        .sql(
                                "select household_id from promise where issue_id = :id and what = '加装扶手' and kept_at is null")
                        .param("id", issue.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(household);
    }

    @Test
    void what_a_report_begins_at_gives_its_name_place_and_key_areas() {
        long checkpoint = checkpoint(GRID, IN_GRID);
        long household = household(GRID, "幸福路 8 号");

        assertThat(origins.find(new Ref(Kind.CHECKPOINT, checkpoint))).hasValueSatisfying(origin -> {
            assertThat(origin.name()).isEqualTo("3 号楼入口");
            assertThat(origin.position()).isEqualTo(IN_GRID);
            assertThat(origin.keyAreas()).containsExactly(KeyArea.FIRE_SAFETY);
        });
        assertThat(origins.find(new Ref(Kind.HOUSEHOLD, household))).hasValueSatisfying(origin -> {
            assertThat(origin.name()).isEqualTo("幸福路 8 号 302");
            assertThat(origin.position()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothing_begins_at_what_lies_elsewhere(Kind kind) {
        long number = kind == Kind.CHECKPOINT ? checkpoint(ELSEWHERE, IN_ELSEWHERE) : household(ELSEWHERE, "远方路 1 号");

        assertThat(origins.find(new Ref(kind, number))).isEmpty();
        assertThatThrownBy(() -> report(IN_GRID, from(kind, number))).isInstanceOf(OutOfScopeException.class);
        assertThat(owner.jdbc()
                        .sql("select count(*) from issue")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothing_begins_at_a_retired_checkpoint() {
        long checkpoint = checkpoint(GRID, IN_GRID);
        owner.jdbc().sql("update checkpoint set retired_on = current_date").update();

        assertThat(origins.find(new Ref(Kind.CHECKPOINT, checkpoint))).isEmpty();
    }

    @Test
    void the_first_officer_asked_may_be_a_colleague_and_is_who_reports_otherwise() {
        assertThat(firstOfficer(report(IN_GRID, Circumstances.PLAIN))).isEqualTo(chief.id());
        assertThat(firstOfficer(report(IN_GRID, new Circumstances(colleague.id(), null, null))))
                .isEqualTo(colleague.id());
    }

    @Test
    void who_does_not_work_in_the_grid_was_not_asked_first() {
        assertThatThrownBy(() -> report(IN_GRID, new Circumstances(neighbour.id(), null, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("issue.refused.firstOfficer");
    }

    @Test
    void the_officers_of_a_grid_are_its_chief_its_members_and_the_secretary() {
        Account secretary = account("secretary", Role.SECRETARY, COMMUNITY);

        assertThat(officers.of(GRID))
                .extracting(AccountName::id)
                .contains(chief.id(), colleague.id(), secretary.id())
                .doesNotContain(neighbour.id());
        assertThatThrownBy(() -> officers.of(ELSEWHERE)).isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void a_promise_for_a_time_past_is_refused_and_nothing_is_stored() {
        var late = new Promised("加装扶手", LocalDateTime.now(clock).minusMinutes(1));

        assertThatThrownBy(() -> report(IN_GRID, new Circumstances(null, late, null)))
                .hasMessage("issue.refused.promisePast");
        assertThat(owner.jdbc()
                        .sql("select count(*) from issue")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_report_sent_twice_promises_once() {
        Report report = plain(IN_GRID, new Circumstances(null, new Promised("加装扶手", tomorrow()), null));

        issues.report(report);
        issues.report(report);

        assertThat(promises()).containsExactly(GRID.value());
    }

    @Test
    void a_promise_next_door_is_for_that_grid_to_keep() {
        report(IN_NEXT_DOOR, new Circumstances(null, new Promised("加装扶手", tomorrow()), null));

        assertThat(promises()).containsExactly(NEXT_DOOR.value());
    }

    @ParameterizedTest(name = "{0} m")
    @CsvSource({"0, true", "29.9, true", "30.1, false"})
    void an_open_issue_of_the_same_kind_is_near_up_to_30_metres(double metres, boolean isNear) {
        IssueId issue = report(IN_GRID, Circumstances.PLAIN);

        List<NearIssue> found = near.of(KeyArea.FIRE_SAFETY, east(IN_GRID, metres));

        assertThat(found).extracting(NearIssue::id).isEqualTo(isNear ? List.of(issue) : List.of());
        found.forEach(each -> assertThat(each.metres()).isBetween(metres - 0.05, metres + 0.05));
    }

    @Test
    void what_is_of_another_kind_closed_or_out_of_scope_is_not_near() {
        IssueId issue = report(IN_GRID, Circumstances.PLAIN);
        report(IN_NEXT_DOOR, Circumstances.PLAIN);

        assertThat(near.of(KeyArea.SANITATION, IN_GRID)).isEmpty();
        assertThat(near.of(KeyArea.FIRE_SAFETY, IN_NEXT_DOOR)).isEmpty();
        steps.take(issue, details.find(issue).orElseThrow().version(), StepOrder.withdraw("重复"));
        assertThat(near.of(KeyArea.FIRE_SAFETY, IN_GRID)).isEmpty();
    }

    @Test
    void a_typed_address_is_found_among_own_checkpoints_and_households() {
        checkpoint(GRID, IN_GRID);
        checkpoint(ELSEWHERE, IN_ELSEWHERE);
        household(GRID, "幸福路 8 号");

        assertThat(places.find("3 号楼")).containsExactly(new FoundPlace("3 号楼入口", IN_GRID));
        assertThat(places.find("幸福路")).as("a household without a position").isEmpty();
        owner.jdbc()
                .sql("update household set position = st_setsrid(st_makepoint(101.005, 31.005), 4326)")
                .update();
        assertThat(places.find("幸福路")).containsExactly(new FoundPlace("幸福路 8 号", IN_GRID));
        assertThat(places.find("%%")).isEmpty();
        assertThat(places.find("幸")).isEmpty();
    }

    private IssueId report(Position position, Circumstances circumstances) {
        return issues.report(plain(position, circumstances)).id();
    }

    private static Report plain(Position position, Circumstances circumstances) {
        return new Report(
                UUID.randomUUID(),
                new IssueFacts("楼道堆物", "", KeyArea.FIRE_SAFETY, ""),
                Urgency.NORMAL,
                position,
                Outcome.RAISED,
                "",
                List.of(),
                circumstances);
    }

    private static Circumstances from(Kind kind, long number) {
        return new Circumstances(null, null, new Ref(kind, number));
    }

    private LocalDateTime tomorrow() {
        return LocalDateTime.now(clock).plusDays(1);
    }

    private static Position east(Position position, double metres) {
        return new Position(position.lat(), position.lng() + metres * DEGREES_EAST);
    }

    private long checkpoint(AreaCode grid, Position position) {
        return owner.jdbc()
                .sql("""
                        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
                        values (:grid, '3 号楼入口', '{FIRE_SAFETY}', 1, st_setsrid(st_makepoint(:lng, :lat), 4326), '2026-01-01')
                        returning id""")
                .param("grid", grid.value())
                .param("lng", position.lng())
                .param("lat", position.lat())
                .query(Long.class)
                .single();
    }

    private long household(AreaCode grid, String address) {
        return owner.jdbc()
                .sql("insert into household (grid_code, address, room) values (:grid, :address, '302') returning id")
                .param("grid", grid.value())
                .param("address", address)
                .query(Long.class)
                .single();
    }

    private void sighting(long checkpoint, String half, String result, LocalDate day) {
        owner.jdbc()
                .sql("insert into sighting values (:checkpoint, :day, :half, :grid, :result, now())")
                .param("checkpoint", checkpoint)
                .param("day", day)
                .param("half", half)
                .param("grid", GRID.value())
                .param("result", result)
                .update();
    }

    private List<Long> linked() {
        return owner.jdbc()
                .sql("select issue_id from sighting where issue_id is not null")
                .query(Long.class)
                .list();
    }

    private List<String> promises() {
        return owner.jdbc()
                .sql("select grid_code from promise where issue_id is not null")
                .query(String.class)
                .list();
    }

    private Long column(String column, IssueId issue) {
        return owner.jdbc()
                .sql("select " + column + " from issue where id = :id")
                .param("id", issue.value())
                .query(Long.class)
                .single();
    }

    private AccountId firstOfficer(IssueId issue) {
        return new AccountId(column("first_officer", issue));
    }

    private Account account(String name, Role role, AreaCode area) {
        return TestAccounts.create(owner, "reports-" + name, role, area);
    }
}
