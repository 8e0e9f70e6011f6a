package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AccountsTest {

    private static final AreaCode GRID = Place.OWN.grid();
    private static final AccountData CHIEF = new AccountData("王芳", "13812345678", Role.GRID_CHIEF, Set.of(GRID));

    @Autowired
    Accounts accounts;

    @Autowired
    AreaChoices areaChoices;

    @Autowired
    AccountNames names;

    @Autowired
    AuditReader auditReader;

    @Autowired
    SignIn signIn;

    @Autowired
    OwnerDatabase owner;

    private Account administrator;

    @BeforeEach
    void signInAsAdministrator() {
        Place.fill(owner);
        administrator = Place.OWN.account(owner, Role.ADMINISTRATOR);
        TestAccounts.signIn(administrator);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_new_account_has_a_password_it_must_change() {
        var made = accounts.create("new.chief", CHIEF);
        var signedIn = signIn.find("new.chief");
        assertThat(signedIn.mustChangePassword()).isTrue();
        assertThat(signedIn.getAuthorities()).isEmpty();
        assertThat(signedIn.getPassword()).startsWith("{bcrypt}").doesNotContain(made.password());
        assertThat(signedIn.account().areas()).containsExactly(GRID);
    }

    @ParameterizedTest
    @CsvSource({"ab", "'wang fang'", "王芳芳", ".abc", "a/../b", "'<script>'", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    })
    void a_user_name_is_plain(String username) {
        assertRefused(() -> accounts.create(username, CHIEF), "access.account.username.wrong");
    }

    @Test
    void a_user_name_is_used_once() {
        accounts.create("twice", CHIEF);
        assertRefused(() -> accounts.create("twice", CHIEF), "access.account.username.taken");
    }

    @Test
    void an_area_has_to_exist() {
        var nowhere = new AccountData("王芳", null, Role.GRID_CHIEF, Set.of(new AreaCode("990101001001999")));
        assertRefused(() -> accounts.create("nowhere", nowhere), "access.account.area.unknown");
        assertThat(accounts.count("nowhere")).isZero();
    }

    @Test
    void a_scope_has_to_fit_the_role() {
        var wrong = new AccountData("王芳", null, Role.SECRETARY, Set.of(GRID));
        assertRefused(() -> accounts.create("wrong-scope", wrong), "access.scope.SECRETARY");
    }

    @Test
    void the_second_of_two_editors_is_told() {
        var account = created("edited");
        accounts.change(account.id(), account.version(), renamed("先到"));
        assertThatThrownBy(() -> accounts.change(account.id(), account.version(), renamed("后到")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> accounts.lock(account.id(), account.version(), true))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(accounts.get(account.id()).name()).isEqualTo("先到");
    }

    @Test
    void nobody_changes_locks_or_resets_their_own_account() {
        int version = accounts.get(administrator.id()).version();
        var auditor = new AccountData("x", null, Role.AUDITOR, Set.of());
        assertRefused(() -> accounts.change(administrator.id(), version, auditor), "access.account.own");
        assertRefused(() -> accounts.lock(administrator.id(), version, true), "access.account.own");
        assertRefused(() -> accounts.resetPassword(administrator.id()), "access.account.own");
    }

    @Test
    void a_locked_account_is_not_open_until_it_is_unlocked() {
        var account = created("to-be-locked");
        accounts.lock(account.id(), account.version(), true);
        assertThat(signIn.find("to-be-locked").isAccountNonLocked()).isFalse();
        accounts.lock(account.id(), account.version() + 1, false);
        assertThat(signIn.find("to-be-locked").isAccountNonLocked()).isTrue();
    }

    @Test
    void every_act_is_in_the_audit_trail() {
        var account = created("audited");
        accounts.change(
                account.id(),
                account.version(),
                new AccountData("王芳", null, Role.SECRETARY, Set.of(GRID.at(Level.COMMUNITY))));
        accounts.resetPassword(account.id());
        accounts.lock(account.id(), account.version() + 1, true);
        accounts.lock(account.id(), account.version() + 2, false);

        TestAccounts.signIn(Place.OWN.account(owner, Role.AUDITOR));
        var filter = new AuditFilter(null, null, "audited", "");
        assertThat(auditReader.count(filter)).isEqualTo(5);
        assertThat(auditReader.find(filter, 0, 10))
                .extracting(AuditLine::action)
                .containsExactly(
                        "UNLOCK_ACCOUNT", "LOCK_ACCOUNT", "RESET_PASSWORD", "CHANGE_ACCOUNT", "CREATE_ACCOUNT");
        assertThat(auditReader.find(new AuditFilter(null, null, "audited", "CHANGE_ACCOUNT"), 0, 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.username()).isEqualTo(administrator.username());
                    assertThat(line.reason()).isEqualTo("SECRETARY " + GRID.at(Level.COMMUNITY));
                });
        assertThat(auditReader.actions()).contains("CREATE_ACCOUNT");
    }

    @ParameterizedTest
    @CsvSource({"FINDABLE, 1", "丽, 1", "13900001111, 1", "990101002001001, 1", "%, 0", "_, 0", "' findable ', 1"})
    void accounts_are_found_by_name_telephone_and_area(String words, int expected) {
        TestAccounts.create(owner, "findable", Role.GRID_CHIEF, Place.OTHER_STREET.grid());
        owner.jdbc()
                .sql("update account set name = '林丽', telephone = '13900001111' where username = 'findable'")
                .update();
        assertThat(accounts.list(words, 0, 50).stream()
                        .filter(entry -> entry.account().username().equals("findable")))
                .hasSize(expected);
        assertThat(accounts.count(words))
                .isEqualTo(accounts.list(words, 0, 1000).size());
    }

    @Test
    void areas_are_offered_as_the_role_needs_them() {
        assertThat(areaChoices.find(Role.GRID_CHIEF, "甲一社区 第1", 0, 10))
                .containsExactly(new AreaChoice(GRID, "甲一社区 第1网格"));
        assertThat(areaChoices.find(Role.SECRETARY, "990101", 0, 10)).hasSize(3);
        assertThat(areaChoices.find(Role.STREET_STAFF, "990101", 0, 10)).hasSize(2);
        assertThat(areaChoices.find(Role.AUDITOR, "", 0, 10)).isEmpty();
        assertThat(areaChoices.of(Set.of(GRID))).extracting(AreaChoice::code).containsExactly(GRID);
    }

    @Test
    void who_works_in_a_grid_sees_its_chiefs_and_nobody_else_does() {
        var chief = Place.OWN.account(owner, Role.GRID_CHIEF);
        TestAccounts.signIn(Place.OWN.account(owner, Role.SECRETARY));
        assertThat(accounts.chiefsOf(GRID)).extracting(Account::id).contains(chief.id());
        assertThatThrownBy(() -> accounts.chiefsOf(Place.OTHER_STREET.grid())).isInstanceOf(OutOfScopeException.class);
        assertThat(names.of(List.of(chief.id())).get(chief.id()).role()).isEqualTo(Role.GRID_CHIEF);

        TestAccounts.signIn(administrator);
        assertThatThrownBy(() -> accounts.chiefsOf(GRID)).isInstanceOf(OutOfScopeException.class);

        TestAccounts.signIn(Place.OWN.account(owner, Role.SCREEN));
        assertThatThrownBy(() -> names.of(List.of(chief.id()))).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("forbidden")
    void other_roles_are_denied(Role role, String act, Consumer<AccountsTest> attempt) {
        TestAccounts.signIn(Place.OWN.account(owner, role));
        assertThatThrownBy(() -> attempt.accept(this)).isInstanceOf(AccessDeniedException.class);
    }

    static Stream<Arguments> forbidden() {
        var id = new AccountId(1);
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(
                                Arguments.of(role, "list", attempt(test -> test.accounts.list("", 0, 1))),
                                Arguments.of(role, "count", attempt(test -> test.accounts.count(""))),
                                Arguments.of(role, "get", attempt(test -> test.accounts.get(id))),
                                Arguments.of(role, "create", attempt(test -> test.accounts.create("evil", CHIEF))),
                                Arguments.of(role, "change", attempt(test -> test.accounts.change(id, 0, CHIEF))),
                                Arguments.of(role, "lock", attempt(test -> test.accounts.lock(id, 0, true))),
                                Arguments.of(role, "reset", attempt(test -> test.accounts.resetPassword(id))),
                                Arguments.of(role, "areas", attempt(test -> test.areaChoices.find(role, "", 0, 1))),
                                Arguments.of(role, "audit", attempt(test -> test.auditReader.count(AuditFilter.ALL))),
                                Arguments.of(
                                        role,
                                        "audit lines",
                                        attempt(test -> test.auditReader.find(AuditFilter.ALL, 0, 1))))
                        .filter(arguments -> {
                            boolean audit = arguments.get()[1].toString().startsWith("audit");
                            return role != (audit ? Role.AUDITOR : Role.ADMINISTRATOR);
                        }));
    }

    private static Consumer<AccountsTest> attempt(Consumer<AccountsTest> attempt) {
        return attempt;
    }

    private Account created(String username) {
        accounts.create(username, CHIEF);
        return accounts.list(username, 0, 1).getFirst().account();
    }

    private static AccountData renamed(String name) {
        return new AccountData(name, CHIEF.telephone(), CHIEF.role(), CHIEF.areas());
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        AccountRefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
