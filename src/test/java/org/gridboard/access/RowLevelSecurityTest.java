package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.access.Place.OTHER_COMMUNITY;
import static org.gridboard.access.Place.OTHER_STREET;
import static org.gridboard.access.Place.OWN;
import static org.gridboard.access.Place.SIBLING_GRID;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself shows to the application's role, whatever the services ask. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class RowLevelSecurityTest {

    private static final Set<Place> NONE = EnumSet.noneOf(Place.class);
    private static final Set<Place> COMMUNITY = EnumSet.of(OWN, SIBLING_GRID);
    private static final Set<Place> STREET = EnumSet.of(OWN, SIBLING_GRID, OTHER_COMMUNITY);
    private static final Set<Place> ALL = EnumSet.allOf(Place.class);

    /** Tables with residents' data and daily work; each has a column grid_code. */
    private static final List<String> WORK = List.of(
            "household",
            "resident",
            "six_clear",
            "key_household",
            "key_category",
            "visit",
            "promise",
            "floating_stay",
            "checkpoint",
            "sighting",
            "issue",
            "issue_event",
            "photo",
            "agreement",
            "resource");

    /** What indicators are counted from; written by triggers and the counting job alone. Each has a column grid_code. */
    private static final List<String> COUNTED =
            List.of("grid_stay", "six_clear_before", "key_visit_due", "grid_day", "grid_stock", "grid_day_stale");

    /** What the meetings of a community keep, for all who sit at their tables; each has a column area_code. */
    private static final List<String> MEETINGS = List.of(
            "meeting",
            "meeting_attendance",
            "free_item",
            "agenda_order",
            "meeting_item",
            "decision",
            "minutes_addendum");

    /** Appeals against standings, and the standings behind red flags; each has a column area_code. */
    private static final List<String> STANDINGS = List.of("standing_appeal", "standing_answer", "red_flag_standing");

    /** Drafts of boundaries; each has a column community. */
    private static final List<String> REDRAWINGS = List.of("redrawing", "redrawing_step", "redrawing_piece");

    private static final List<String> GEOGRAPHY =
            List.of("area", "boundary", "setting", "area_name_before", "grid_descent");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OwnerDatabase owner;

    @BeforeAll
    void fill() {
        Place.fill(owner);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    static Stream<Arguments> whatRolesSee() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(
                                WORK.stream().map(table -> Arguments.of(role, table, work(role))),
                                COUNTED.stream().map(table -> Arguments.of(role, table, work(role))),
                                MEETINGS.stream().map(table -> Arguments.of(role, table, atTheTable(role))),
                                STANDINGS.stream().map(table -> Arguments.of(role, table, findings(role))),
                                REDRAWINGS.stream().map(table -> Arguments.of(role, table, findings(role))),
                                GEOGRAPHY.stream().map(table -> Arguments.of(role, table, geography(role))),
                                Stream.of(
                                        Arguments.of(
                                                role,
                                                "base_feature",
                                                role == Role.ADMINISTRATOR
                                                        ? ALL
                                                        : role == Role.AUDITOR ? NONE : STREET),
                                        Arguments.of(role, "outside_body", bodies(role)),
                                        Arguments.of(role, "red_flag", atTheTable(role)),
                                        Arguments.of(role, "standing_weights", role.doesDailyWork() ? STREET : NONE),
                                        Arguments.of(role, "import_report", reports(role)),
                                        Arguments.of(role, "import_finding", findings(role)),
                                        Arguments.of(role, "audit_trail", role == Role.AUDITOR ? ALL : NONE)))
                        .flatMap(cases -> cases));
    }

    private static Set<Place> work(Role role) {
        return switch (role) {
            case GRID_CHIEF, GRID_MEMBER -> EnumSet.of(OWN);
            case SECRETARY -> COMMUNITY;
            case STREET_STAFF -> STREET;
            case ADMINISTRATOR, AUDITOR, SCREEN, DATA_READER -> NONE;
        };
    }

    private static Set<Place> atTheTable(Role role) {
        return role.worksInGrids() ? COMMUNITY : work(role);
    }

    private static Set<Place> geography(Role role) {
        return switch (role) {
            case GRID_CHIEF, GRID_MEMBER, SECRETARY, SCREEN, DATA_READER -> COMMUNITY;
            case STREET_STAFF -> STREET;
            case ADMINISTRATOR -> ALL;
            case AUDITOR -> NONE;
        };
    }

    /** They are kept for a whole community. */
    private static Set<Place> bodies(Role role) {
        return role == Role.GRID_CHIEF || role == Role.GRID_MEMBER ? COMMUNITY : work(role);
    }

    private static Set<Place> reports(Role role) {
        return role == Role.ADMINISTRATOR ? ALL : findings(role);
    }

    private static Set<Place> findings(Role role) {
        return role == Role.SECRETARY || role == Role.STREET_STAFF ? work(role) : NONE;
    }

    @ParameterizedTest(name = "{0} sees of {1}: {2}")
    @MethodSource("whatRolesSee")
    void every_role_sees_its_own_scope_and_nothing_else(Role role, String table, Set<Place> visible) {
        TestAccounts.signIn(OWN.account(owner, role));
        assertThat(inTransaction(() -> visiblePlaces(jdbc, table))).isEqualTo(visible);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void confidential_categories_are_for_the_chief_and_the_secretary_alone(Role role) {
        TestAccounts.signIn(OWN.account(owner, role));
        assertThat(inTransaction(() -> jdbc.sql("select count(*) from key_category where category = 'MENTAL_DISORDER'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(
                        switch (role) {
                            case GRID_CHIEF -> 1;
                            case SECRETARY -> 2;
                            default -> 0;
                        });
    }

    @ParameterizedTest
    @MethodSource("guardedTables")
    void nothing_is_visible_without_an_account(String table) {
        assertThat(inTransaction(() -> visiblePlaces(jdbc, table))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guardedTables")
    void nothing_is_visible_outside_a_transaction(String table) {
        TestAccounts.signIn(OWN.account(owner, Role.SECRETARY));
        assertThat(visiblePlaces(jdbc, table)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guardedTables")
    void a_locked_account_sees_nothing_although_it_is_still_signed_in(String table) {
        var account = TestAccounts.create(
                owner, "locked-secretary", Role.SECRETARY, OWN.grid().parent().orElseThrow());
        owner.jdbc()
                .sql("update account set locked = true where username = 'locked-secretary'")
                .update();
        TestAccounts.signIn(account);
        assertThat(inTransaction(() -> visiblePlaces(jdbc, table))).isEmpty();
    }

    /** Proves that the tests above would notice if a table lost its guard. */
    @ParameterizedTest
    @MethodSource("guardedTables")
    void without_its_guard_a_table_would_show_foreign_rows(String table) {
        var stranger = OWN.account(owner, Role.GRID_CHIEF);
        assertThat(asOwnerThenRolledBack(database -> {
                    database.sql("alter table " + table + " disable row level security")
                            .update();
                    actAs(database, stranger);
                    return visiblePlaces(database, table);
                }))
                .contains(OTHER_STREET);
    }

    @Test
    void every_table_that_names_a_grid_or_an_area_has_its_guard_tried_here() {
        var guarded = owner.jdbc()
                .sql("select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list();
        var needGuard = owner.jdbc().sql("""
                        select distinct relname::text from pg_attribute join pg_class on pg_class.oid = attrelid
                        where relnamespace = 'public'::regnamespace and relkind = 'r'
                          and attname in ('grid_code', 'area_code')
                          and has_table_privilege('gridboard_app', attrelid, 'select')""").query(String.class).list();
        assertThat(guarded).containsAll(needGuard).contains("credential", "account", "account_scope");
        assertThat(guardedTables().toList())
                .containsAll(needGuard.stream()
                        .filter(table -> !table.equals("account_scope"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GRID_CHIEF", "GRID_MEMBER", "STREET_STAFF"})
    void who_sits_at_the_table_and_is_not_the_secretary_writes_nothing(Role role) {
        TestAccounts.signIn(OWN.account(owner, role));
        assertThat(inTransaction(
                        () -> jdbc.sql("update agenda_order set refs = '{}'").update()))
                .isZero();
        assertThatThrownBy(() -> inTransaction(
                        () -> jdbc.sql("insert into agenda_order values ('990101001001', '2030-01-01', '{}')")
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @MethodSource("workTables")
    void nobody_moves_a_row_into_another_community(String table) {
        TestAccounts.signIn(OWN.account(owner, Role.SECRETARY));
        var move = "update " + table + " set grid_code = '" + OTHER_STREET.grid() + "'";
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(move).update())).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_trail set action = 'X'",
                "delete from audit_trail",
                "truncate audit_trail",
                "update issue_event set words = 'X'",
                "delete from issue_event",
                "delete from account",
                "alter table household disable row level security"
            })
    void what_is_appended_stays(String statement) {
        TestAccounts.signIn(OWN.account(owner, Role.AUDITOR));
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void nobody_writes_to_the_audit_trail_in_another_ones_name() {
        var other = OWN.account(owner, Role.GRID_CHIEF);
        TestAccounts.signIn(OWN.account(owner, Role.SECRETARY));
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(
                                "insert into audit_trail (at, account_id, action, subject) values (now(), :id, 'X', 'y')")
                        .param("id", other.id().value())
                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_administrators_write_accounts(Role role) {
        var account = OWN.account(owner, role);
        TestAccounts.signIn(account);
        assertThat(inTransaction(() ->
                        jdbc.sql("update account set role = 'ADMINISTRATOR'").update()))
                .isZero();
        assertThat(inTransaction(() -> jdbc.sql("delete from account_scope").update()))
                .isZero();
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql("insert into account_scope values (:id, :area)")
                        .param("id", account.id().value())
                        .param("area", OTHER_STREET.grid().value())
                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(
                                "insert into account (username, name, role) values ('evil', 'x', 'ADMINISTRATOR')")
                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_but_an_administrator_replaces_another_ones_password() {
        var other = OWN.account(owner, Role.SECRETARY);
        TestAccounts.signIn(OWN.account(owner, Role.GRID_CHIEF));
        var replace = "update credential set password_hash = 'x' where account_id = "
                + other.id().value();
        assertThat(inTransaction(() -> jdbc.sql(replace).update())).isZero();
    }

    @Test
    void a_pooled_connection_does_not_carry_an_account_to_the_next_transaction() {
        TestAccounts.signIn(OWN.account(owner, Role.SECRETARY));
        assertThat(actingAccountAndBackend()).doesNotStartWith("-");
        String backend = actingAccountAndBackend().split(" ")[1];
        TestAccounts.signOut();
        assertThat(actingAccountAndBackend()).isEqualTo("- " + backend);
    }

    /** The same physical connection, as its process number shows. */
    private String actingAccountAndBackend() {
        return inTransaction(() -> jdbc.sql("select coalesce(acting_account()::text, '-') || ' ' || pg_backend_pid()")
                .query(String.class)
                .single());
    }

    static Stream<String> workTables() {
        return WORK.stream().filter(table -> !table.equals("issue_event"));
    }

    static Stream<String> guardedTables() {
        return Stream.of(
                        WORK.stream(),
                        COUNTED.stream(),
                        MEETINGS.stream(),
                        STANDINGS.stream(),
                        REDRAWINGS.stream(),
                        Stream.of("red_flag", "standing_weights"),
                        GEOGRAPHY.stream(),
                        Stream.of("base_feature", "outside_body", "import_report", "import_finding", "audit_trail"))
                .flatMap(tables -> tables);
    }

    private static Set<Place> visiblePlaces(JdbcClient database, String table) {
        var codes = database.sql(
                        switch (table) {
                            case "area" -> "select code from area where length(code) = 15";
                            case "area_name_before" -> "select code from area_name_before";
                            case "grid_descent" -> "select to_code from grid_descent";
                            case "boundary",
                                    "setting",
                                    "outside_body",
                                    "import_report",
                                    "audit_trail",
                                    "red_flag",
                                    "standing_weights" -> "select area_code from " + table;
                            case "base_feature" -> "select street from base_feature";
                            case "redrawing", "redrawing_step", "redrawing_piece" -> "select community from " + table;
                            case "import_finding" ->
                                "select '990101' || right(value, 9) from import_finding where value ~ '^grid [0-9]{9}$'";
                            default ->
                                "select "
                                        + (MEETINGS.contains(table) || STANDINGS.contains(table)
                                                ? "area_code"
                                                : "grid_code")
                                        + " from " + table;
                        })
                .query(String.class)
                .set();
        return Arrays.stream(Place.values())
                .filter(place -> codes.stream()
                        .anyMatch(code -> code != null && place.grid().value().startsWith(code)))
                .collect(() -> EnumSet.noneOf(Place.class), Set::add, Set::addAll);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private Set<Place> asOwnerThenRolledBack(Function<JdbcClient, Set<Place>> work) {
        var template = new TransactionTemplate(new JdbcTransactionManager(owner.dataSource()));
        return template.execute(status -> {
            status.setRollbackOnly();
            return work.apply(owner.jdbc());
        });
    }

    private static void actAs(JdbcClient database, Account account) {
        database.sql("select set_config('gridboard.account', :id, true)")
                .param("id", Long.toString(account.id().value()))
                .query(String.class)
                .single();
        database.sql("set local role gridboard_app").update();
    }
}
