package org.gridboard.standing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DatabaseTest
class ReportAddressesTest {

    @Autowired
    CompareController compare;

    @Autowired
    ReportController report;

    @Autowired
    ReportAnswers answers;

    @Autowired
    Comparisons comparisons;

    @Autowired
    OwnerDatabase owner;

    private MockMvc web;

    @BeforeEach
    void signIn() {
        ReportGround.lay(owner);
        web = MockMvcBuilders.standaloneSetup(compare, report)
                .setControllerAdvice(answers)
                .build();
        signIn(Role.STREET_STAFF, ReportGround.STREET);
    }

    @AfterEach
    void clear() {
        TestAccounts.signOut();
        ReportGround.clear(owner);
    }

    @Test
    void the_workbook_has_the_numbers_of_the_comparison() throws Exception {
        Comparison comparison = comparisons.of(ReportGround.STREET, Period.parse("2026-10"));
        Figure figure = comparison.child(ReportGround.COMMUNITY).orElseThrow().figure(Indicator.COVERAGE);
        assertThat(figure.denominator()).isGreaterThan(1_000);

        byte[] file = asked("/api/compare/990154001.xlsx?period=2026-10&measure=COVERAGE", 200)
                .getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row line = workbook.getFirstSheet().read().stream()
                    .filter(row -> row.getCellCount() > 2 && row.getCellText(2).equals("990154001001"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.getCellText(1)).isEqualTo("己一社区");
            assertThat(line.getCellAsNumber(5).orElseThrow().longValueExact()).isEqualTo(figure.denominator());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 己街道2026年10月网格治理月报, 巡查覆盖率", "en, '己街道:communitygridreport,October2026', Coverageofrounds"})
    void the_monthly_report_is_a_PDF_in_the_readers_language(String language, String title, String indicator)
            throws Exception {
        byte[] file = asked("/api/report/990154001/2026-10.pdf?measure=COVERAGE", 200, language)
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(title, indicator, "己一社区", "己二社区", "0.0%")
                    .doesNotContain("!standing");
        }
    }

    @Test
    void a_community_has_a_report_of_its_grids() throws Exception {
        signIn(Role.SECRETARY, ReportGround.COMMUNITY);
        byte[] file = asked("/api/report/990154001001/2026-10.pdf", 200).getContentAsByteArray();
        try (var document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("己一第1网格");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/compare/990154001002.xlsx?period=2026-10&measure=COVERAGE",
                "/api/compare/990154001002/records.csv?period=2026-10&measure=COVERAGE",
                "/api/compare/990154001001/records.csv?period=2026-10&measure=COVERAGE&in=990154001002001",
                "/api/compare/990154001002/records.csv?period=2026-10&cell=FIRE_SAFETY.MONDAY.MORNING",
                "/api/report/990154001002/2026-10.pdf",
                "/api/report/999/2026-10.pdf"
            })
    void what_lies_next_door_is_not_found(String address) throws Exception {
        signIn(Role.SECRETARY, ReportGround.COMMUNITY);
        MockHttpServletResponse answer = asked(address, 404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("Content-Disposition")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/compare/990154001.xlsx?period=2026-10-09..2026-10-01&measure=COVERAGE | 早于开始日期",
                "/api/compare/990154001/records.xlsx?period=1990-01-01..2020-01-01&measure=COVERAGE | 最长 3 年",
                "/api/compare/990154001/records.xlsx?period=soon&measure=COVERAGE | 看不懂的时段",
                "/api/compare/990154001/records.xlsx?period=2026-10&cell=HAPPINESS.MONDAY.MORNING | 没有“HAPPINESS.MONDAY.MORNING”",
                "/api/report/990154001/2999-01.pdf | 还没有到来"
            })
    void a_period_that_makes_no_sense_is_answered_by_a_sentence(String address, String sentence) throws Exception {
        assertThat(asked(address, 400).getContentAsString()).contains(sentence);
    }

    @Test
    void an_unknown_measure_is_refused() throws Exception {
        asked("/api/compare/990154001.xlsx?period=2026-10&measure=HAPPINESS", 400);
    }

    @Test
    void each_export_leaves_a_line_in_the_audit_trail() throws Exception {
        asked("/api/compare/990154001.xlsx?period=2026-10&measure=REWORK", 200);
        asked("/api/compare/990154001/records.csv?period=2026-10&measure=REWORK&part=MISSED", 200);
        MockHttpServletResponse cell =
                asked("/api/compare/990154001/records.xlsx?period=2026-10&cell=SANITATION.MONDAY.AFTERNOON", 200);
        assertThat(cell.getHeader("Content-Disposition"))
                .contains("REPORTED-SANITATION.MONDAY.AFTERNOON-990154001-2026-10.xlsx");
        asked("/api/report/990154001/2026-09.pdf", 200);
        List<String> lines = owner.jdbc()
                .sql("select action || ' ' || subject_id from audit_trail where area_code = '990154001'")
                .query(String.class)
                .list();
        assertThat(lines)
                .contains(
                        "EXPORT_COMPARISON REWORK 2026-10",
                        "EXPORT_RECORDS REWORK 2026-10 MISSED",
                        "EXPORT_RECORDS ON_SPOT 2026-10 DENOMINATOR SANITATION.MONDAY.AFTERNOON",
                        "EXPORT_REPORT 2026-09");
    }

    private void signIn(Role role, AreaCode area) {
        TestAccounts.signIn(TestAccounts.create(owner, "report-" + role.name().toLowerCase(Locale.ROOT), role, area));
    }

    private MockHttpServletResponse asked(String address, int status) throws Exception {
        return asked(address, status, "zh");
    }

    private MockHttpServletResponse asked(String address, int status, String language) throws Exception {
        MockHttpServletResponse answer = web.perform(
                        get(address).header("Accept-Language", language).locale(Locale.of(language)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
        return answer;
    }
}
