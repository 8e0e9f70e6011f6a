package org.gridboard.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.gridboard.meeting.Minutes;
import org.gridboard.platform.ClusterException;
import org.gridboard.platform.DatabaseLogin;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.PrivateCluster;
import org.gridboard.platform.SealedJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/** The life of one demonstration: refused over real data, loaded on a Wednesday, started again later. In a cluster of its own. */
@Tag("database")
@TestMethodOrder(OrderAnnotation.class)
class DemonstrationStreetTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /** Not a folder of JUnit's, which the server's own user may not enter. */
    private static final Path DIRECTORY = Path.of(
            System.getProperty("java.io.tmpdir"),
            "gridboard-demonstration-" + ProcessHandle.current().pid());

    private static PrivateCluster cluster;
    private static OwnerDatabase database;
    private static JdbcClient jdbc;

    @BeforeAll
    static void migrate() {
        cluster = new PrivateCluster(DIRECTORY, false);
        cluster.start();
        DatabaseLogin owner = cluster.owner();
        var source = new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
        Flyway.configure().dataSource(source).load().migrate();
        database = new OwnerDatabase(source);
        jdbc = database.jdbc();
    }

    @AfterAll
    static void stop() throws IOException {
        cluster.close();
        FileSystemUtils.deleteRecursively(DIRECTORY);
    }

    @Test
    @Order(1)
    void a_database_with_a_real_area_is_refused_and_left_alone() {
        jdbc.sql("insert into area (code, name) values ('310101002', 'x')").update();
        assertThatThrownBy(() -> start(WEDNESDAY)).isInstanceOf(ClusterException.class);
        assertThat(count("area")).isEqualTo(1);
        jdbc.sql("delete from area").update();
    }

    @Test
    @Order(2)
    void the_first_start_makes_the_whole_street() {
        start(WEDNESDAY);
        assertThat(count("area where synthetic")).isEqualTo(1 + 11 + 44);
        assertThat(count("boundary")).isEqualTo(1 + 11 + 44);
        assertThat(column("select count(*) from household where synthetic group by grid_code"))
                .hasSize(44)
                .allSatisfy(households -> assertThat(households).isBetween(300L, 500L));
        assertThat(count("household where not synthetic")).isZero();
        assertThat(
                        count(
                                "household h where head_count <> (select count(*) from resident r where r.household_id = h.id)"))
                .isZero();
        assertThat(count("household h join boundary b on b.area_code = h.grid_code"
                        + " where not st_contains(b.geom, h.position)"))
                .isZero();
        assertThat(count("account where not synthetic")).isZero();
        registers_and_public_pages_are_filled();
        every_indicator_tells_the_communities_apart();
    }

    private static void every_indicator_tells_the_communities_apart() {
        Map<String, List<String>> values = jdbc
                .sql("""
                        select indicator, round(value::numeric, 4)::text as value
                        from figures('350203011', true, 12, array['COVERAGE', 'ROUNDS_KEPT', 'KEY_VISITS_KEPT', 'ON_TIME_CLOSURE',
                            'CLOSURE', 'ON_SPOT', 'REWORK', 'PROMISES_KEPT', 'SIX_CLEARS', 'OPEN_ISSUES', 'MEDIAN_HOURS'],
                            '2026-11-01', '2026-11-18', 100, '2026-11-18 15:50+08', 'Asia/Shanghai')
                        where code is not null and value is not null""")
                .query((row, number) -> Map.entry(row.getString("indicator"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(values).hasSize(11).allSatisfy((indicator, told) -> {
            assertThat(told).as(indicator).hasSizeGreaterThan(9);
            assertThat(told.stream().distinct()).as(indicator).hasSizeGreaterThan(4);
        });
    }

    private static void registers_and_public_pages_are_filled() {
        assertThat(column("select count(*) from resource group by grid_code")).hasSize(44);
        assertThat(count("resource r join boundary b on b.area_code = r.grid_code"
                        + " where not st_contains(b.geom, r.position)"))
                .isZero();
        assertThat(column("select count(*) from agreement group by grid_code")).hasSize(44);
        assertThat(jdbc.sql("select distinct agreement_state(valid_to, withdrawn_on, '2026-11-18') from agreement")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("VALID", "EXPIRING", "EXPIRED");
        assertThat(count("area, public_card(code) where length(code) = 15")).isEqualTo(44);
    }

    @Test
    @Order(3)
    void on_that_afternoon_something_stands_in_every_state() {
        assertThat(jdbc.sql("select distinct state from issue")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "REPORTED",
                        "RAISED",
                        "ASSIGNED",
                        "HANDLED",
                        "RETURNED",
                        "ESCALATED",
                        "SUSPENDED",
                        "SOLVED_ON_SPOT",
                        "CLOSED",
                        "WITHDRAWN");
        assertThat(count("issue where state = 'ASSIGNED' and assignee_grid is not null"))
                .isPositive();
        assertThat(count("issue where state = 'ASSIGNED' and num_nonnulls(assignee_grid, assignee_body) <> 1"))
                .isZero();
        assertThat(count("issue where with_street and assignee_body is not null"))
                .isPositive();
        String open = "issue where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')";
        assertThat(count(open)).isBetween(30L, 110L);
        assertThat(count(open + " and urgency = 'URGENT' and grid_code like '350203011048%'"))
                .isPositive();
        assertThat(count(open + " and due_at < '2026-11-18 15:50+08'")).isBetween(1L, 40L);
        assertThat(count("key_household where next_due < '2026-11-18'")).isBetween(5L, 90L);
        assertThat(count("key_household where next_due = '2026-11-18'")).isBetween(5L, 150L);
        assertThat(count("promise where kept_at is null")).isPositive();
        String today =
                "select count(*) from sighting where day = '2026-11-18' and half = 'AFTERNOON' group by grid_code";
        assertThat(column(today)).as("grids whose afternoon round has begun").hasSizeBetween(20, 43);
        assertThat(column(today + " having count(*) < 12")).hasSizeGreaterThan(5);
    }

    @Test
    @Order(4)
    void the_events_of_each_issue_follow_one_another() {
        assertThat(count("""
                (select from_state, lag(to_state) over w as before, at, lag(at) over w as earlier
                 from issue_event window w as (partition by issue_id order by id)) e
                where from_state is distinct from before or at <= earlier""")).isZero();
        assertThat(count("issue i where state <> (select to_state from issue_event e where e.issue_id = i.id"
                        + " order by id desc limit 1)"))
                .isZero();
        assertThat(count("issue_event where to_state = 'CLOSED' and account_id ="
                        + " (select handled_by from issue where id = issue_id)"))
                .isZero();
        assertThat(count("issue_event where at > '2026-11-18 15:50+08'")).isZero();
    }

    @Test
    @Order(5)
    void the_meetings_of_two_weeks_stand_closed_with_minutes_as_the_application_writes_them() {
        assertThat(count("meeting where closed_at is not null")).isEqualTo(11 * 10L);
        assertThat(count("meeting where day = '2026-11-18'"))
                .as("has not begun")
                .isZero();
        assertThat(jdbc.sql(
                                "select minutes::text from meeting where hash = encode(sha256(minutes::text::bytea), 'hex')")
                        .query(String.class)
                        .list())
                .hasSize(110)
                .allSatisfy(text -> assertThat(rewritten(text)).isEqualTo(text))
                .anySatisfy(text -> assertThat(text).contains("\"times\":2"));
        assertThat(jdbc.sql("select distinct act from decision")
                        .query(String.class)
                        .list())
                .contains("ASSIGN", "ESCALATE", "NOTED");
        assertThat(count("decision d join issue i on i.id = d.issue_id where i.closed_at is not null"))
                .isPositive();
        assertThat(count("free_item where decided_on is null")).isZero();
    }

    @Test
    @Order(6)
    void a_second_start_on_the_same_day_changes_nothing() {
        Map<String, Long> before = counts();
        start(WEDNESDAY);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void three_days_later_the_missing_days_are_there_and_what_people_did_has_stayed() {
        long touched = jdbc.sql("select min(id) from issue where state = 'RAISED'")
                .query(Long.class)
                .single();
        jdbc.sql("update issue set words = 'x', version = version + 1 where id = ?")
                .param(touched)
                .update();
        jdbc.sql("""
                        insert into meeting (area_code, day, opened_at, opened_by)
                        select '350203011048', '2026-11-18', '2026-11-18 15:55+08', id from account where username = 'secretary'""").update();
        Map<String, Long> before = counts();
        start(WEDNESDAY.plusDays(5)); // a Monday

        for (String day : List.of("2026-11-18", "2026-11-19", "2026-11-20", "2026-11-23")) {
            assertThat(column("select count(*) from sighting where day = '" + day + "' and half = 'AFTERNOON'")
                            .getFirst())
                    .as(day)
                    .isGreaterThan(200);
        }
        assertThat(count("sighting where extract(isodow from day) > 5")).isZero();
        assertThat(count("issue where id = " + touched + " and state = 'RAISED' and words = 'x'"))
                .isEqualTo(1);
        assertThat(count("meeting where closed_at is null"))
                .as("the one that people opened")
                .isEqualTo(1);
        assertThat(count("issue where state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')"))
                .isBetween(30L, 110L);
        assertThat(counts().get("household")).isEqualTo(before.get("household"));
        assertThat(counts().get("visit")).isGreaterThan(before.get("visit"));
        assertThat(counts().get("meeting")).isEqualTo(before.get("meeting") + 11 * 3 - 1);
        the_events_of_each_issue_follow_one_another_still();
    }

    private static void the_events_of_each_issue_follow_one_another_still() {
        assertThat(count("issue i where state <> (select to_state from issue_event e where e.issue_id = i.id"
                        + " order by id desc limit 1)"))
                .isZero();
    }

    private static void start(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(LocalTime.of(15, 50)).atZone(ZONE).toInstant(), ZONE);
        new DemonstrationStreet(database, clock, ENCODER).fill();
    }

    private static Map<String, Long> counts() {
        return List.of(
                        "area",
                        "account",
                        "household",
                        "resident",
                        "visit",
                        "promise",
                        "sighting",
                        "issue",
                        "issue_event",
                        "meeting")
                .stream()
                .collect(Collectors.toMap(table -> table, DemonstrationStreetTest::count));
    }

    private static long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static List<Long> column(String query) {
        return jdbc.sql(query).query(Long.class).list();
    }

    private static String rewritten(String minutes) {
        return SealedJson.of(new SealedJson(minutes, "").read(Minutes.class)).text();
    }
}
