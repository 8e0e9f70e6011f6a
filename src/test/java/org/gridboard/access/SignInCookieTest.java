package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A request without a session, as after its node has gone: who is it then? */
@DatabaseTest
class SignInCookieTest {

    private static final String PAGE = "text/html,application/xhtml+xml";

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Accounts accounts;

    @Autowired
    SharedSignIns shared;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void setUp() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        Place.fill(owner);
        owner.jdbc().sql("delete from sign_in").update();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_page_asked_for_without_the_session_is_opened_and_the_audit_trail_says_how() throws Exception {
        Account account = chief("moved");
        Cookie cookie = cookie(signIn("moved"));

        assertThat(resumed(cookie)).contains("moved");

        assertThat(owner.jdbc()
                        .sql("select action from audit_trail where account_id = :id order by id")
                        .param("id", account.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("SIGN_IN", "SIGN_IN_RESUMED");
    }

    @Test
    void the_cookie_goes_with_the_browser_and_no_script_or_other_site_gets_it() throws Exception {
        chief("careful");
        Cookie cookie = cookie(signIn("careful"));
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(owner.jdbc()
                        .sql("select token_hash from sign_in")
                        .query(String.class)
                        .single())
                .doesNotContain(cookie.getValue());

        var secure = http.perform(post("/login")
                        .secure(true)
                        .with(csrf())
                        .param("username", "careful")
                        .param("password", TestAccounts.PASSWORD))
                .andReturn();
        assertThat(cookie(secure).getSecure()).isTrue();
    }

    @Test
    void what_an_open_page_asks_for_by_itself_opens_nothing() throws Exception {
        chief("patient");
        Cookie cookie = cookie(signIn("patient"));
        assertThat(asking(cookie, "application/json")).isEmpty();
    }

    @Test
    void whoever_has_signed_out_is_gone_everywhere() throws Exception {
        chief("leaver");
        MvcResult in = signIn("leaver");
        assertThat(resumed(cookie(in))).contains("leaver");

        http.perform(post("/logout").session(session(in)).cookie(cookie(in)).with(csrf()));

        assertThat(resumed(cookie(in))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "seen_at, 29 minutes, true",
        "seen_at, 31 minutes, false",
        "begun_at, 719 minutes, true",
        "begun_at, 721 minutes, false"
    })
    void it_ends_when_nobody_has_used_it_and_after_a_working_day(String since, String ago, boolean open)
            throws Exception {
        chief("forgetful-one");
        Cookie cookie = cookie(signIn("forgetful-one"));
        age(since, ago);
        assertThat(resumed(cookie).isPresent()).isEqualTo(open);
    }

    @Test
    void a_wall_screen_comes_back_after_days() throws Exception {
        TestAccounts.create(owner, "wall", Role.SCREEN, Place.OWN.grid());
        MvcResult in = signIn("wall");
        age("seen_at", "20 days");
        age("begun_at", "20 days");
        assertThat(resumed(cookie(in))).contains("wall");
        assertThat(session(in).getMaxInactiveInterval()).isGreaterThan(24 * 3600);
    }

    @Test
    void a_locked_account_stays_out() throws Exception {
        Account account = chief("locked-while-away");
        Cookie cookie = cookie(signIn("locked-while-away"));
        TestAccounts.signIn(Place.OWN.account(owner, Role.ADMINISTRATOR));
        accounts.lock(account.id(), account.version(), true);
        TestAccounts.signOut();
        assertThat(resumed(cookie)).isEmpty();
    }

    @Test
    void a_lock_set_in_the_database_counts_too() throws Exception {
        chief("locked-by-hand");
        Cookie cookie = cookie(signIn("locked-by-hand"));
        owner.jdbc()
                .sql("update account set locked = true where username = 'locked-by-hand'")
                .update();
        assertThat(resumed(cookie)).isEmpty();
    }

    @Test
    void the_scope_is_that_of_now() throws Exception {
        Account account = chief("transferred");
        Cookie cookie = cookie(signIn("transferred"));
        owner.jdbc()
                .sql("update account_scope set area_code = :grid where account_id = :id")
                .param("grid", Place.OTHER_STREET.grid().value())
                .param("id", account.id().value())
                .update();
        assertThat(context(cookie).map(SignedIn::account).orElseThrow().areas())
                .containsExactly(Place.OTHER_STREET.grid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "YWJj", "YTpiOmM=", "' or 1=1"})
    void a_forged_cookie_opens_nothing(String value) throws Exception {
        assertThat(resumed(new Cookie(SignInCookie.NAME, value))).isEmpty();
    }

    @Test
    void a_session_whose_sign_in_was_ended_on_another_node_ends_here_and_no_other() throws Exception {
        chief("two-nodes");
        chief("one-node");
        MockHttpSession ended = session(signIn("two-nodes"));
        MockHttpSession stays = session(signIn("one-node"));
        owner.jdbc()
                .sql("delete from sign_in where account_id = (select id from account where username = 'two-nodes')")
                .update();

        shared.keepInStep();

        await().until(ended::isInvalid);
        assertThat(stays.isInvalid()).isFalse();
    }

    @Test
    void a_session_in_use_keeps_its_sign_in_alive() throws Exception {
        chief("busy");
        MvcResult in = signIn("busy");
        age("seen_at", "31 minutes");
        shared.keepInStep();
        assertThat(resumed(cookie(in))).contains("busy");
    }

    private Account chief(String username) {
        return TestAccounts.create(owner, username, Role.GRID_CHIEF, Place.OWN.grid());
    }

    private MvcResult signIn(String username) throws Exception {
        return http.perform(formLogin().user(username).password(TestAccounts.PASSWORD))
                .andReturn();
    }

    private Optional<String> resumed(Cookie cookie) throws Exception {
        return context(cookie).map(SignedIn::getUsername);
    }

    private Optional<SignedIn> context(Cookie cookie) throws Exception {
        return asking(cookie, PAGE);
    }

    private Optional<SignedIn> asking(Cookie cookie, String accepted) throws Exception {
        var session = new MockHttpSession();
        try {
            http.perform(get("/").session(session).cookie(cookie).header("Accept", accepted));
        } catch (ServletException let) {
            assertThat(let)
                    .as("let through to the page, which there is none of")
                    .hasMessageContaining("springServlet");
        }
        return Optional.ofNullable((SecurityContext)
                        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .map(context -> (SignedIn) context.getAuthentication().getPrincipal());
    }

    private void age(String column, String ago) {
        owner.jdbc()
                .sql("update sign_in set " + column + " = now() - :ago::interval")
                .param("ago", ago)
                .update();
    }

    private static Cookie cookie(MvcResult result) {
        return result.getResponse().getCookie(SignInCookie.NAME);
    }

    private static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }
}
