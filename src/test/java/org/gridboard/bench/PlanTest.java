package org.gridboard.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.duty.Duties;
import org.gridboard.household.HouseholdId;
import org.gridboard.household.HouseholdLists;
import org.gridboard.household.Visits;
import org.gridboard.issue.IssueLists;
import org.gridboard.live.GridStatuses;
import org.gridboard.map.ViewportLayer;
import org.gridboard.meeting.Agendas;
import org.gridboard.platform.ClusterDatabases;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.StatementRecorder;
import org.gridboard.platform.StatementRecorder.Executed;
import org.gridboard.platform.TestCluster;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The headline reads use their indexes under row-level security, however wide the scope of who asks: what the services ask
 * the shared database is asked again of a generated city, which tells its plans. A large table that is read through costs
 * more with every day of history.
 */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class PlanTest {

    private static final String CITY = "plans";
    private static final Scale SMALL = new Scale(0.02, 0.5);
    private static final List<String> LARGE = List.of(
            "household",
            "resident",
            "six_clear",
            "visit",
            "sighting",
            "issue",
            "issue_event",
            "promise",
            "boundary",
            "grid_day",
            "key_visit_due",
            "meeting",
            "meeting_item",
            "decision");

    private static final AreaCode GRID = new AreaCode("990200001001001");
    private static final Envelope VIEWPORT = new Envelope(121.001, 121.005, 31.296, 31.299);

    private static final String GROUND = """
            insert into area (code, name)
            values ('990200001', '江城1街道'), ('990200001001', '中山001社区'), ('990200001001001', '中山001社区第1网格');
            insert into household (grid_code, address) values ('990200001001001', '江城路1号')""";

    /** Its number in the shared database, which is some household's in the generated city too. */
    private static final String HOUSEHOLD = "select id from household where grid_code = '990200001001001'";

    @Autowired
    GridStatuses statuses;

    @Autowired
    Duties duties;

    @Autowired
    IssueLists issues;

    @Autowired
    Agendas agendas;

    @Autowired
    Comparisons comparisons;

    @Autowired
    HouseholdLists households;

    @Autowired
    Visits visits;

    @Autowired
    List<ViewportLayer> layers;

    @Autowired
    OwnerDatabase owner;

    private final ClusterDatabases databases = TestCluster.databases();

    /** Who asks: a chief, whose scope is the grid, and the street, whose scope are all. */
    enum Asking {
        CHIEF(Role.GRID_CHIEF, GRID),
        STREET(Role.STREET_STAFF, GRID.at(Level.STREET));

        private final Role role;
        private final AreaCode scope;

        Asking(Role role, AreaCode scope) {
            this.role = role;
            this.scope = scope;
        }

        /** As the generated city calls the account. */
        String username() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @BeforeAll
    void generate() throws Exception {
        CityData.build(databases, CITY, SMALL);
        owner.inTransaction(jdbc -> jdbc.sql(GROUND).update());
    }

    @AfterAll
    void drop() {
        databases.drop(CITY);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void status_of_one_grid(Asking asking) throws Exception {
        LocalDate day = LocalDate.now().minusDays(1);
        assertThat(plan(asking, () -> statuses.of(GRID, day)).indexes())
                .contains("sighting_by_grid_day", "issue_open", "key_household_due");
    }

    @ParameterizedTest
    @EnumSource
    void duty_list_of_a_grid(Asking asking) throws Exception {
        assertThat(plan(asking, () -> duties.of(GRID)).indexes())
                .contains("key_household_due", "visit_by_household", "promise_open", "issue_open", "six_clear_of_grid");
    }

    @ParameterizedTest
    @EnumSource
    void agenda_of_a_community(Asking asking) throws Exception {
        LocalDate day = LocalDate.now().minusDays(1);
        assertThat(plan(asking, () -> agendas.of(GRID.at(Level.COMMUNITY), day)).indexes())
                .contains("issue_open", "issue_ended", "key_household_due", "promise_open");
    }

    @ParameterizedTest
    @EnumSource
    void open_issues_of_a_grid(Asking asking) throws Exception {
        // few enough of all grids together here to be read in either order, and none that has ended
        assertThat(plan(asking, () -> issues.open(GRID, 0, 50)).indexes())
                .containsAnyOf("issue_open", "issue_falling_due");
    }

    @ParameterizedTest
    @EnumSource
    void key_households_of_a_grid(Asking asking) throws Exception {
        assertThat(plan(asking, () -> households.key(GRID, 0, 50)).indexes()).contains("key_household_due");
    }

    @ParameterizedTest
    @EnumSource
    void households_of_a_viewport(Asking asking) throws Exception {
        ViewportLayer layer = layers.stream()
                .filter(found -> found.name().equals("households"))
                .findFirst()
                .orElseThrow();
        assertThat(plan(asking, () -> layer.points(asking.scope, VIEWPORT)).indexes())
                .contains("household_position");
    }

    @ParameterizedTest
    @EnumSource
    void indicators_of_a_grid(Asking asking) throws Exception {
        assertThat(plan(asking, () -> comparisons.of(GRID, Period.parse("2026-11")))
                        .indexes())
                .contains("grid_day_pkey", "issue_by_grid_due", "issue_closed", "sighting_by_grid_day");
    }

    @ParameterizedTest
    @EnumSource
    void visits_of_a_household(Asking asking) throws Exception {
        var household =
                new HouseholdId(owner.jdbc().sql(HOUSEHOLD).query(Long.class).single());
        assertThat(plan(asking, () -> visits.latest(household, 20)).indexes())
                .contains("household_pkey", "visit_by_household");
    }

    /** The job looks at every open issue of the city each minute, and at no other. */
    @Test
    void notices_are_written_without_reading_through_what_has_ended() throws Exception {
        var write = new Executed(
                "select write_notices(cast(? as timestamptz), 'Asia/Shanghai')",
                List.of(OffsetDateTime.now().toString()));
        Plan plan = Plan.of(databases.superuser(CITY), Asking.STREET.username(), List.of(write));

        assertThat(plan.readThrough()).doesNotContainAnyElementsOf(LARGE);
        assertThat(plan.indexes()).contains("issue_falling_due", "issue_assigned_lately", "issue_event_resumed");
    }

    private Plan plan(Asking asking, Callable<?> read) throws Exception {
        TestAccounts.signIn(TestAccounts.create(owner, "plan-" + asking.username(), asking.role, asking.scope));
        var statements = StatementRecorder.during(read);
        assertThat(statements).isNotEmpty();
        Plan plan = Plan.of(databases.superuser(CITY), asking.username(), statements);
        assertThat(plan.readThrough()).doesNotContainAnyElementsOf(LARGE);
        return plan;
    }
}
