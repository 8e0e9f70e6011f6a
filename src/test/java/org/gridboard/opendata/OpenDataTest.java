package org.gridboard.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Tokens and what they open. */
@DatabaseTest
class OpenDataTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String STREET = "990155001";
    private static final String COMMUNITY = "990155001001";
    private static final String SIBLING = "990155001002";
    private static final String OTHER_STREET = "990155002";
    private static final String OTHER = "990155002001";
    private static final String MONTH = Period.month(YearMonth.now(ZONE)).token();

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Tokens tokens;

    @Autowired
    TokenBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    /** Each test asks from another address, so that none uses up the failures of the next. */
    private final String address = "192.0.2." + ADDRESSES.incrementAndGet();

    @BeforeEach
    void setUp() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        owner.inTransaction(database -> database.sql("""
                insert into area (code, name) values ('990155001', '开一街道'), ('990155002', '开二街道'),
                    ('990155001001', '=开一社区'), ('990155001002', '开二社区'), ('990155002001', '开三社区'),
                    ('990155001001001', '开一第1网格'), ('990155001002001', '开二第1网格'), ('990155002001001', '开三第1网格')
                on conflict do nothing;
                delete from boundary where area_code like '990155%';
                insert into boundary (area_code, geom, valid_from, valid_to)
                select code, st_multi(st_makeenvelope(90 + n, 30, 90.5 + n, 30.5, 4326)), f::date, t::date
                from (values ('990155001001', 1, '2020-01-01', null), ('990155001002', 2, '2020-01-01', '2021-01-01'),
                        ('990155001002', 3, '2021-01-01', null), ('990155002001', 4, '2020-01-01', null),
                        ('990155001001001', 1, '2020-01-01', null), ('990155001002001', 3, '2020-01-01', null),
                        ('990155002001001', 4, '2020-01-01', null)) b (code, n, f, t);
                delete from issue where grid_code like '990155%';
                insert into issue (grid_code, title, key_area, urgency, position, state, reported_at)
                select grid, '事', kind, 'NORMAL', st_setsrid(st_makepoint(91, 30), 4326), 'RAISED', now()
                from (values ('990155001001001', 'SANITATION', 6), ('990155001001001', 'DISPUTES', 4),
                             ('990155001002001', 'SANITATION', 3)) i (grid, kind, n), generate_series(1, n)""").update());
        act(Role.STREET_STAFF, STREET);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @ParameterizedTest
    @CsvSource({
        ",                     401, Send a token",
        "Basic abc,            401, Send a token",
        "Bearer x,             401, no such token",
        "Bearer ' or 1=1,      401, no such token",
    })
    void without_a_good_token_nothing_is_opened_and_the_answer_says_why(@Nullable String header, int status, String why)
            throws Exception {
        var request = request("/open/v1/collections");
        var answer = ask(header == null ? request : request.header(HttpHeaders.AUTHORIZATION, header));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
        assertThat(answer.getContentAsString()).contains(why);
    }

    @Test
    void a_revoked_token_opens_nothing_from_that_moment() throws Exception {
        NewToken token = make(STREET);
        assertThat(ask(token, "/open/v1").getStatus()).isEqualTo(200);

        act(Role.STREET_STAFF, STREET);
        tokens.revoke(token.id(), 0);

        var answer = ask(token, "/open/v1");
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("has been revoked");
    }

    @Test
    void a_token_revoked_on_another_node_is_shown_nothing_by_the_database_even_before_this_one_knows()
            throws Exception {
        NewToken token = make(STREET);
        assertThat(ask(token, "/open/v1/collections/grids/items").getContentAsString())
                .contains("990155001001001");
        owner.jdbc()
                .sql("update account set locked = true where id = (select account_id from api_token where id = :id)")
                .param("id", token.id().value())
                .update();
        assertThat(ask(token, "/open/v1/collections/grids/items").getContentAsString())
                .doesNotContain("990155");
    }

    @Test
    void an_expired_token_opens_nothing() throws Exception {
        NewToken token = make(STREET);
        owner.jdbc()
                .sql(
                        "update api_token set made_at = now() - interval '2 days', expires_at = now() - interval '1 second' where id = :id")
                .param("id", token.id().value())
                .update();
        book.forget(new TokensChanged());
        var answer = ask(token, "/open/v1");
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("has expired");
    }

    @Test
    void those_that_are_open_are_listed_before_those_that_have_expired_later() {
        NewToken open = make(STREET);
        NewToken expired = make(STREET);
        owner.inTransaction(database -> {
            database.sql("update api_token set made_at = now() - interval '3 days' where id = :id")
                    .param("id", open.id().value())
                    .update();
            database.sql("""
                            update api_token set made_at = now() - interval '2 days', expires_at = now() - interval '1 second'
                            where id = :id""").param("id", expired.id().value()).update();
        });
        assertThat(tokens.list(0, 1000)).extracting(ApiToken::id).containsSubsequence(open.id(), expired.id());
    }

    @Test
    void a_token_opens_its_own_areas_and_nothing_beside_them() throws Exception {
        NewToken token = make(COMMUNITY);
        assertThat(ask(token, "/open/v1/collections/communities/items").getContentAsString())
                .contains(COMMUNITY, "\"numberMatched\":1", "\"type\":\"FeatureCollection\"")
                .doesNotContain(SIBLING, OTHER);
        for (String path : new String[] {
            "/open/v1/collections/communities/items/" + SIBLING,
            "/open/v1/collections/communities/items/" + OTHER,
            "/open/v1/figures?period=" + MONTH + "&area=" + STREET,
            "/open/v1/figures?period=" + MONTH + "&area=" + OTHER,
            "/open/v1/issue-counts?period=" + MONTH + "&area=" + SIBLING,
            "/open/v1/issue-counts?period=" + MONTH + "&area=nonsense",
            "/open/v1/collections/households/items",
            "/open/v1/households"
        }) {
            var answer = ask(token, path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentType()).as(path).startsWith("application/problem+json");
        }
    }

    @Test
    void the_door_keeps_no_session_and_is_closed_to_pages_of_other_sites() throws Exception {
        var answer = ask(request("/open/v1")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + make(STREET).secret())
                .header(HttpHeaders.ORIGIN, "https://example.org"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control"));
    }

    @Test
    void nothing_can_be_written() throws Exception {
        NewToken token = make(STREET);
        var answer = ask(post("/open/v1/collections").header(HttpHeaders.AUTHORIZATION, "Bearer " + token.secret()));
        assertThat(answer.getStatus()).isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({
        "/collections/grids/items?limit=0",
        "/collections/grids/items?limit=many",
        "/collections/grids/items?offset=-1",
        "/collections/grids/items?bbox=1,2,3",
        "/collections/grids/items?datetime=yesterday",
        "/collections/grids/items?limt=5",
        "/figures?area=990155001",
        "/figures?area=990155001&period=2026-02-30",
        "/figures?area=990155001&period=2026-11-20..2026-11-01",
        "/figures?area=990155001&period=1990-01-01..2026-11-01",
        "/figures?area=990155001&period=2999-01",
        "/figures?area=990155001&period=2026-11&indicator=HAPPINESS",
        "/figures?area=990155001&period=2026-11&f=xml",
        "/issue-counts?area=990155001&period=2026-11-01..2026-11-02",
        "/issue-counts?area=990155001001001&period=2026-11",
    })
    void what_is_asked_for_wrongly_is_answered_with_one_sentence(String path) throws Exception {
        var answer = ask(make(STREET), "/open/v1" + path);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(400);
        assertThat(answer.getContentAsString()).doesNotContain("!").contains("\"detail\":\"");
    }

    @Test
    void pages_lead_from_one_to_the_next() throws Exception {
        NewToken token = make(STREET);
        assertThat(ask(token, "/open/v1/collections/communities/items?limit=1").getContentAsString())
                .contains("\"numberMatched\":2", "\"numberReturned\":1", "offset=1", "\"next\"", COMMUNITY)
                .doesNotContain(SIBLING + "\"");
        assertThat(ask(token, "/open/v1/collections/communities/items?limit=1&offset=1")
                        .getContentAsString())
                .contains(SIBLING, "\"prev\"")
                .doesNotContain("\"next\"");
    }

    @Test
    void boundaries_are_those_of_the_place_and_time_asked_for() throws Exception {
        NewToken token = make(STREET);
        String items = "/open/v1/collections/communities/items?bbox=91.9,30,92.9,31";
        assertThat(ask(token, items).getContentAsString()).contains("\"numberMatched\":0");
        assertThat(ask(token, items + "&datetime=2020-06-01").getContentAsString())
                .contains(SIBLING, "\"validTo\":\"2021-01-01\"");
    }

    @Test
    void figures_are_told_with_what_they_are_made_of() throws Exception {
        NewToken token = make(STREET);
        String figures = "/open/v1/figures?indicator=ON_SPOT&period=" + MONTH + "&area=" + STREET;
        assertThat(ask(token, figures).getContentAsString())
                .contains("\"numerator\":0,\"denominator\":13,\"value\":0.0,\"few\":false")
                .contains("\"numerator\":0,\"denominator\":3,\"value\":0.0,\"few\":true")
                .contains("\"definitions\"", "\"computedAt\"");
        assertThat(ask(token, figures + "&f=csv").getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFarea,name,period")
                .contains("'=开一社区");
        assertThat(ask(token, figures + "&f=geojson").getContentAsString())
                .contains("\"ON_SPOT_denominator\":10", "\"type\":\"MultiPolygon\"");
    }

    @Test
    void counts_smaller_than_five_are_not_told() throws Exception {
        NewToken token = make(STREET);
        String counts = "/open/v1/issue-counts?period=" + MONTH + "&area=";
        assertThat(ask(token, counts + STREET).getContentAsString())
                .contains("\"keyArea\":\"SANITATION\",\"urgency\":\"NORMAL\",\"state\":\"RAISED\",\"issues\":9")
                .contains("\"keyArea\":\"DISPUTES\",\"urgency\":\"NORMAL\",\"state\":\"RAISED\",\"issues\":null")
                .contains("\"child\":\"" + COMMUNITY + "\"", "\"issues\":10")
                .doesNotContain("\"issues\":4", "\"issues\":3", "\"issues\":13");
        assertThat(ask(token, counts + COMMUNITY + "&f=csv").getContentAsString())
                .contains("DISPUTES,NORMAL,RAISED,,5,");
    }

    @Test
    void a_token_that_asks_too_often_is_told_when_to_come_again() throws Exception {
        NewToken token = make(STREET);
        var answer = ask(token, "/open/v1/conformance");
        for (int request = 0; request < 150 && answer.getStatus() == 200; request++) {
            answer = ask(token, "/open/v1/conformance");
        }
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).matches("[1-9]\\d*");
        act(Role.STREET_STAFF, STREET);
        assertThat(ask(make(STREET), "/open/v1").getStatus())
                .as("another token")
                .isEqualTo(200);
    }

    @Test
    void a_token_is_made_once_shown_once_and_kept_as_a_hash() {
        var request = UUID.randomUUID();
        var order = order(STREET);
        NewToken made = tokens.make(request, order);
        assertThatThrownBy(() -> tokens.make(request, order)).isInstanceOf(RefusedException.class);
        String row = owner.jdbc()
                .sql("select t::text from api_token t where id = :id")
                .param("id", made.id().value())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(made.secret()).contains(new TokenSecret(made.secret()).hash());
        assertThat(made).asString().doesNotContain(made.secret());
        assertThat(owner.jdbc()
                        .sql("select action from audit_trail where subject = 'api_token' and subject_id = :id")
                        .param("id", made.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("MAKE_API_TOKEN");
    }

    @Test
    void what_lies_elsewhere_nobody_makes_a_token_for() {
        assertThatThrownBy(() -> make(OTHER)).isInstanceOf(OutOfScopeException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1", "367", "4000"})
    void a_token_lasts_from_today_to_a_year_at_most(int days) {
        var areas = order(STREET).areas();
        assertThatThrownBy(() -> tokens.make(
                        UUID.randomUUID(),
                        new TokenOrder("x", areas, LocalDate.now(ZONE).plusDays(days))))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "STREET_STAFF")
    void others_keep_no_tokens(Role role) {
        act(role, role.hasScope() ? COMMUNITY : "");
        assertThatThrownBy(() -> tokens.list(0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> make(COMMUNITY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_database_shows_a_streets_tokens_to_its_own_staff_alone_and_lets_nobody_widen_them() {
        NewToken token = make(COMMUNITY);
        long account = owner.jdbc()
                .sql("select account_id from api_token where id = :id")
                .param("id", token.id().value())
                .query(Long.class)
                .single();
        assertThatThrownBy(() -> widen(account, OTHER)).isInstanceOf(DataAccessException.class);
        act(Role.STREET_STAFF, OTHER_STREET);
        assertThat(inTransaction("select count(*) from api_token")).isZero();
        assertThatThrownBy(() -> widen(account, OTHER)).isInstanceOf(DataAccessException.class);
        act(Role.ADMINISTRATOR, "");
        assertThat(inTransaction("select count(*) from api_token")).isZero();
    }

    @Test
    void when_a_token_was_used_is_seen_by_its_street() throws Exception {
        NewToken token = make(STREET);
        ask(token, "/open/v1");
        act(Role.STREET_STAFF, STREET);
        ApiToken used = tokens.list(0, 100).stream()
                .filter(one -> one.id().equals(token.id()))
                .findFirst()
                .orElseThrow();
        assertThat(used.lastUsedAt()).isNotNull();
        assertThat(tokens.count()).isGreaterThanOrEqualTo(tokens.list(0, 100).size());
    }

    private void widen(long account, String area) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql("insert into account_scope values (:id, :area)")
                        .param("id", account)
                        .param("area", area)
                        .update());
    }

    private long inTransaction(String sql) {
        Long count = new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).query(Long.class).single());
        return count == null ? -1 : count;
    }

    private NewToken make(String... areas) {
        return tokens.make(UUID.randomUUID(), order(areas));
    }

    private static TokenOrder order(String... areas) {
        var codes = Arrays.stream(areas).map(AreaCode::new).collect(Collectors.toCollection(TreeSet::new));
        return new TokenOrder("QGIS", codes, LocalDate.now(ZONE).plusDays(30));
    }

    private void act(Role role, String area) {
        AreaCode[] scope = area.isEmpty() ? new AreaCode[0] : new AreaCode[] {new AreaCode(area)};
        TestAccounts.signIn(TestAccounts.create(owner, "open-" + role.ordinal() + "-" + area, role, scope));
    }

    private MockHttpServletResponse ask(NewToken token, String path) throws Exception {
        return ask(request(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token.secret()));
    }

    /** As a stranger: what the test itself is signed in as is not sent. */
    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        TestAccounts.signOut();
        return http.perform(request).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder request(String path) {
        return get(URI.create(path)).header(HttpHeaders.ACCEPT_LANGUAGE, "en").with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
    }
}
