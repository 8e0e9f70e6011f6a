package org.gridboard.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridboard.card.TestCards.COMMUNITY;
import static org.gridboard.card.TestCards.GRID;
import static org.gridboard.card.TestCards.NEXT_DOOR;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.area.TestGround;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class PublicCardTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Cards cards;

    @Autowired
    PublicCards publicCards;

    @Autowired
    PublicPage page;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnerDatabase owner;

    private MockMvc web;
    private static int visitors;

    @BeforeEach
    void layGround() {
        TestCards.lay(owner);
        TestGround.lay(owner);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void a_stranger_reads_the_chief_the_telephone_the_name_and_the_outline_and_nothing_else() throws Exception {
        switchOn(true);
        MockHttpServletResponse answer = get(GRID.value(), "zh-CN");
        String html = answer.getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(html)
                .contains("庚一社区第1网格", "138 1234 5678", "href=\"tel:13812345678\"", "<svg")
                .doesNotContain("秘密路", "第2网格", "card-attack", "庚街道");
        assertThat(html.split("<path")).hasSize(2);
        assertThat(columnsOfTheFunction()).containsExactlyInAnyOrder("grid", "name", "chief", "telephone", "outline");
    }

    @Test
    void a_name_that_is_markup_stays_text() throws Exception {
        switchOn(true);

        assertThat(get(GRID.value(), "en").getContentAsString(StandardCharsets.UTF_8))
                .contains("&lt;script&gt;&quot;陈&quot;&#39;&amp;")
                .doesNotContain("<script");
    }

    @Test
    void no_cookie_is_set_and_nothing_may_be_loaded_or_run() throws Exception {
        switchOn(true);
        MockHttpServletResponse answer = get(GRID.value(), "en");

        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_page_that_is_off_looks_like_an_address_that_does_not_exist() throws Exception {
        MockHttpServletResponse off = get(GRID.value(), "en");

        for (String unknown : List.of("999999999999999", "350203", "990108001001", "x")) {
            MockHttpServletResponse answer = get(unknown, "en");
            assertThat(answer.getStatus()).as(unknown).isEqualTo(404).isEqualTo(off.getStatus());
            assertThat(answer.getContentAsString()).as(unknown).isEqualTo(off.getContentAsString());
            assertThat(answer.getHeaderNames()).as(unknown).isEqualTo(off.getHeaderNames());
        }
    }

    @Test
    void it_speaks_the_visitors_language() throws Exception {
        switchOn(true);

        assertThat(get(GRID.value(), "en").getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"en\">", "Grid chief");
        assertThat(get(GRID.value(), "fr").getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"zh\">", "网格长");
        MockHttpServletRequestBuilder chosen = request(GRID.value(), "zh").cookie(new Cookie("gridboard.lang", "en"));
        assertThat(web.perform(chosen).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("<html lang=\"en\">");
    }

    @Test
    void who_asks_too_often_gets_429_with_a_sentence_and_the_time_to_wait() throws Exception {
        var limited = MockMvcBuilders.standaloneSetup(
                        new PublicCardController(publicCards, page, new RateLimit(2, 100)))
                .build();
        for (int i = 0; i < 2; i++) {
            assertThat(limited.perform(request("x", "en"))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
            visitors--;
        }
        var refused = limited.perform(request("x", "en")).andReturn().getResponse();

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Too many requests");
    }

    @Test
    void the_nearest_switch_counts_and_the_communitys_turns_all_of_its_grids() {
        signIn("secretary", Role.SECRETARY, COMMUNITY);
        int before = audited();
        cards.publishCommunityOf(GRID, true);
        assertThat(isOn(GRID)).isTrue();
        assertThat(isOn(NEXT_DOOR)).isTrue();
        cards.publish(NEXT_DOOR, false);
        assertThat(isOn(GRID)).isTrue();
        assertThat(isOn(NEXT_DOOR)).isFalse();
        cards.publishCommunityOf(GRID, true);
        assertThat(isOn(NEXT_DOOR)).isTrue();
        assertThat(audited()).isEqualTo(before + 3);
    }

    @Test
    void a_chief_sees_the_switch_and_does_not_turn_it_and_strangers_do_neither() {
        signIn("chief", Role.GRID_CHIEF, GRID);
        assertThat(cards.find(GRID)).get().extracting(Cards.OwnCard::isPublic).isEqualTo(false);
        assertThat(cards.find(NEXT_DOOR)).isEmpty();
        assertThatThrownBy(() -> cards.publish(GRID, true)).isInstanceOf(AccessDeniedException.class);
        signIn("elsewhere", Role.SECRETARY, TestGround.COMMUNITY);
        assertThat(cards.find(GRID)).isEmpty();
        assertThatThrownBy(() -> cards.publish(GRID, true)).isInstanceOf(OutOfScopeException.class);
    }

    private MockHttpServletResponse get(String code, String language) throws Exception {
        return web.perform(request(code, language)).andReturn().getResponse();
    }

    /** Every request comes from another address, so that the limit is none of these tests' business. */
    private static MockHttpServletRequestBuilder request(String code, String language) {
        String address = "203.0.113." + visitors++;
        return MockMvcRequestBuilders.get("/g/" + code)
                .locale(Locale.forLanguageTag(language))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    private void switchOn(boolean on) {
        signIn("secretary", Role.SECRETARY, COMMUNITY);
        cards.publish(GRID, on);
        TestAccounts.signOut();
    }

    private void signIn(String name, Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "card-" + name, role, area));
    }

    private boolean isOn(AreaCode grid) {
        return publicCards.find(grid).isPresent();
    }

    private int audited() {
        return owner.jdbc()
                .sql("select count(*) from audit_trail where action like 'PUBLIC_CARD_%'")
                .query(Integer.class)
                .single();
    }

    private List<String> columnsOfTheFunction() {
        return jdbc.sql("select unnest(proargnames) from pg_proc where proname = 'public_card'")
                .query(String.class)
                .list();
    }
}
