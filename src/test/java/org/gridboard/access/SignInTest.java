package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signing in through the real filter chains. */
@DatabaseTest
class SignInTest {

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    SignIn signIn;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void setUp() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        Place.fill(owner);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void the_right_password_opens_a_session_with_a_new_number() throws Exception {
        chief("opens");
        var before = new MockHttpSession();
        String number = before.getId();
        http.perform(post("/login")
                        .session(before)
                        .with(csrf())
                        .param("username", "OPENS ")
                        .param("password", TestAccounts.PASSWORD))
                .andExpect(status().is3xxRedirection());
        assertThat(before.getId()).isNotEqualTo(number);
    }

    @Test
    void the_fifth_failure_makes_the_account_wait_even_for_the_right_password() throws Exception {
        chief("guessed");
        for (int failure = 1; failure <= 4; failure++) {
            attempt("guessed", "wrong").andExpect(redirectedUrl("/login?error"));
        }
        assertThat(signIn.find("guessed").isAccountNonLocked()).isTrue();
        attempt("guessed", "wrong").andExpect(redirectedUrl("/login?error"));
        attempt("guessed", TestAccounts.PASSWORD).andExpect(redirectedUrl("/login?error"));

        timePasses("guessed");
        attempt("guessed", TestAccounts.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void a_success_forgets_earlier_failures() throws Exception {
        chief("forgetful");
        for (int round = 1; round <= 3; round++) {
            attempt("forgetful", "wrong");
            attempt("forgetful", "wrong");
            attempt("forgetful", "wrong");
            attempt("forgetful", "wrong");
            attempt("forgetful", TestAccounts.PASSWORD).andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void the_answer_does_not_tell_whether_the_account_exists() throws Exception {
        var account = chief("known");
        owner.jdbc()
                .sql("update account set locked = true where id = "
                        + account.id().value())
                .update();
        attempt("known", "wrong").andExpect(redirectedUrl("/login?error"));
        attempt("known", TestAccounts.PASSWORD).andExpect(redirectedUrl("/login?error"));
        attempt("unknown", "wrong").andExpect(redirectedUrl("/login?error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "' or 1=1 --", "a\u0000b", "名字", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void strange_names_and_endless_passwords_are_just_refused(String username) throws Exception {
        attempt(username, "密码".repeat(6_000)).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void an_endless_password_for_a_known_account_is_just_refused() throws Exception {
        var account = chief("long-password");
        owner.jdbc()
                .sql("update credential set password_hash = :hash where account_id = :id")
                .param("hash", "{bcrypt}$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy")
                .param("id", account.id().value())
                .update();
        attempt("long-password", "密码".repeat(6_000)).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void changing_an_account_ends_its_sessions_at_once() throws Exception {
        var account = chief("cut-off");
        var session = signedIn("cut-off");
        TestAccounts.signIn(Place.OWN.account(owner, Role.ADMINISTRATOR));
        var elsewhere = new AccountData("x", null, Role.GRID_CHIEF, Set.of(Place.OTHER_STREET.grid()));
        accounts.change(account.id(), account.version(), elsewhere);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void locking_an_account_ends_its_sessions_and_no_others() throws Exception {
        var account = chief("locked-out");
        chief("bystander");
        var session = signedIn("locked-out");
        var other = signedIn("bystander");
        TestAccounts.signIn(Place.OWN.account(owner, Role.ADMINISTRATOR));
        accounts.lock(account.id(), account.version(), true);
        assertThat(session.isInvalid()).isTrue();
        assertThat(other.isInvalid()).isFalse();
    }

    @Test
    void a_refused_change_leaves_the_sessions_open() throws Exception {
        var account = chief("stays");
        var session = signedIn("stays");
        TestAccounts.signIn(Place.OWN.account(owner, Role.ADMINISTRATOR));
        assertThatThrownBy(() -> accounts.lock(account.id(), account.version() + 7, true))
                .isNotNull();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void a_first_password_opens_nothing_but_its_own_change() throws Exception {
        var account = chief("first-time");
        owner.jdbc()
                .sql("update credential set must_change = true where account_id = "
                        + account.id().value())
                .update();
        var session = signedIn("first-time");
        http.perform(get("/api/map/anything").session(session)).andExpect(status().isForbidden());
        assertThat(new CurrentAccount().find()).isEmpty();
    }

    @Test
    void a_new_password_ends_all_sessions_and_opens_the_account() throws Exception {
        var account = chief("changer");
        var session = signedIn("changer");
        TestAccounts.signIn(account);
        passwords.changeOwn(TestAccounts.PASSWORD, "莲花开在春天的池塘边上");
        assertThat(session.isInvalid()).isTrue();
        attempt("changer", TestAccounts.PASSWORD).andExpect(redirectedUrl("/login?error"));
        attempt("changer", "莲花开在春天的池塘边上").andExpect(redirectedUrl("/"));
    }

    @Test
    void a_password_is_changed_only_with_the_current_one_and_by_the_rules() {
        TestAccounts.signIn(chief("careless"));
        assertRefused("guess", "莲花开在春天的池塘边上", "access.password.current.wrong");
        assertRefused(TestAccounts.PASSWORD, "short", "access.password.short");
        assertRefused(TestAccounts.PASSWORD, TestAccounts.PASSWORD, "access.password.same");
    }

    @Test
    void strangers_get_a_status_from_the_interface_and_the_login_page_elsewhere() throws Exception {
        http.perform(get("/api/map/anything")).andExpect(status().isUnauthorized());
        http.perform(get("/accounts")).andExpect(redirectedUrl("/login"));
        http.perform(get("/actuator/env")).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts", "/api/map/anything"})
    void the_browser_is_told_what_to_refuse(String path) throws Exception {
        var policy = http.perform(get(path).secure(true))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Strict-Transport-Security"))
                .andExpect(header().exists("Permissions-Policy"))
                .andReturn()
                .getResponse()
                .getHeader("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
                .contains("form-action 'self'")
                .doesNotContain("http:", "https:", "*");
    }

    private Account chief(String username) {
        return TestAccounts.create(owner, username, Role.GRID_CHIEF, Place.OWN.grid());
    }

    private ResultActions attempt(String username, String password) throws Exception {
        return http.perform(formLogin().user(username).password(password));
    }

    private MockHttpSession signedIn(String username) throws Exception {
        var result = attempt(username, TestAccounts.PASSWORD).andReturn();
        return (MockHttpSession) result.getRequest().getSession();
    }

    /** As if the quarter of an hour were over. */
    private void timePasses(String username) {
        owner.jdbc().sql("""
                        update credential set locked_until = locked_until - interval '16 minutes'
                        where account_id = (select id from account where username = :username)""").param("username", username).update();
    }

    private void assertRefused(String current, String next, String key) {
        assertThatThrownBy(() -> passwords.changeOwn(current, next))
                .isInstanceOfSatisfying(
                        AccountRefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
