package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gridboard.dashboard.SignIn;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.BrowserTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.Screens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every role, and a stranger, learns of its own and of other areas, over HTTP and from the database itself. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class ScopeMatrixIT {

    private static final List<String> WORK = List.of(
            "household",
            "resident",
            "key_household",
            "checkpoint",
            "issue",
            "issue_event",
            "photo",
            "agreement",
            "resource");

    @Autowired
    OwnerDatabase owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${gridboard.files.directory}")
    Path files;

    @BeforeAll
    void fill() {
        Plot.fill(owner, files);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    static Stream<Sight> everybody() {
        return Stream.concat(Stream.of(Role.values()), Stream.of((Role) null)).map(Sight::new);
    }

    static Stream<Arguments> everybodyUnderEachGuard() {
        return everybody().flatMap(sight -> Stream.of(Guards.values()).map(guards -> Arguments.of(sight, guards)));
    }

    @ParameterizedTest
    @MethodSource("everybodyUnderEachGuard")
    void an_address_answers_what_lies_in_scope_and_refuses_the_rest(Sight sight, Guards guards, Screens screens) {
        APIRequestContext http = screens.http();
        if (sight.role() != null) {
            SignIn.over(http, Plot.account(owner, sight.role()).username(), TestAccounts.PASSWORD);
        }
        List<Question> questions = Question.all(owner, LocalDate.now(SetClock.ZONE));
        guards.hold(owner, () -> {
            var answers = new SoftAssertions();
            questions.forEach(question -> ask(http, question, sight, answers));
            answers.assertAll();
        });
    }

    private static void ask(APIRequestContext http, Question question, Sight sight, SoftAssertions answers) {
        var answer = http.get(question.address(), RequestOptions.create().setMaxRedirects(0));
        if (question.allowed(sight)) {
            answers.assertThat(answer.status()).as(question.address()).isEqualTo(200);
            answers.assertThat(Plot.in(answer.text()))
                    .as(question.address())
                    .isEqualTo(question.shows().apply(sight));
            answers.assertThat(answer.text()).as(question.address()).doesNotContain("MENTAL_DISORDER");
        } else {
            answers.assertThat(answer.status())
                    .as(question.address())
                    .isIn(sight.role() == null ? Set.of(401) : Set.of(403, 404));
            answers.assertThat(answer.text())
                    .as(question.address())
                    .doesNotContain("Feature", "\"points\"", "\"communities\"");
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void the_database_shows_what_lies_in_scope_and_nothing_else(Sight sight) {
        if (sight.role() != null) {
            TestAccounts.signIn(Plot.account(owner, sight.role()));
        }
        Map<String, Set<Plot>> expected = new LinkedHashMap<>();
        WORK.forEach(table -> expected.put(table, sight.work()));
        expected.put("area", sight.outlines());
        expected.put("boundary", sight.outlines());
        expected.put("base_feature", sight.roads());
        expected.put("import_report", sight.reports());
        expected.put("import_finding", sight.residentReports());

        Map<String, Set<Plot>> shown = new LinkedHashMap<>();
        expected.keySet().forEach(table -> shown.put(table, Plot.in(everythingIn(table))));
        assertThat(shown).isEqualTo(expected);
    }

    private String everythingIn(String table) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from " + table + " t")
                        .query(String.class)
                        .single()));
    }
}
