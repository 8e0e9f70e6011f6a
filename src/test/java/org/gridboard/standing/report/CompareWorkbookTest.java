package org.gridboard.standing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.gridboard.platform.Texts;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Trend;
import org.gridboard.standing.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompareWorkbookTest {

    private static final int AREAS = 6;

    /** Counted without the row that is left empty. */
    private static final int FIRST_LINE = 8;

    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

    private final Comparison comparison = TestReport.comparison(AREAS);

    @ParameterizedTest
    @EnumSource(names = {"PROMISES_KEPT", "OPEN_ISSUES", "MEDIAN_HOURS"})
    void every_line_is_what_the_comparison_says_with_numbers_as_numbers(Indicator indicator) throws IOException {
        List<Row> rows = sheets(indicator).getFirst().read();
        List<AreaFigures> ranked = comparison.byRank(indicator);
        assertThat(rows).hasSize(FIRST_LINE + AREAS + 1);
        for (int i = 0; i < AREAS; i++) {
            assertLine(rows.get(FIRST_LINE + i), ranked.get(i), indicator);
        }
        assertThat(rows.getLast().getCellText(1)).isEqualTo("丙街道");
    }

    private void assertLine(Row row, AreaFigures figures, Indicator indicator) {
        var code = figures.area().code();
        Figure figure = figures.figure(indicator);
        OptionalInt rank = comparison.rank(indicator, code);
        OptionalDouble difference = comparison.difference(indicator, code);
        assertThat(row.getCellText(0)).isEqualTo(rank.isPresent() ? String.valueOf(rank.getAsInt()) : "");
        assertThat(row.getCellText(1)).startsWith(figures.area().name());
        assertThat(row.getCellText(2)).isEqualTo(code.value());
        assertThat(row.getCellAsNumber(4).orElseThrow().longValueExact()).isEqualTo(figure.numerator());
        assertThat(row.getCellAsNumber(5).orElseThrow().longValueExact()).isEqualTo(figure.denominator());
        Double value = figure.value();
        if (value == null) {
            assertThat(row.getCellText(3)).isEmpty();
            assertThat(row.getCellText(7)).isEqualTo("无数据");
        } else {
            Cell cell = row.getCell(3);
            assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
            assertThat(cell.getDataFormatString()).isEqualTo(indicator.unit() == Unit.PERCENT ? "0.0%" : "0.0");
            assertThat(cell.asNumber().doubleValue())
                    .isCloseTo(indicator.unit() == Unit.PERCENT ? value / 100 : value, EXACTLY);
            assertThat(row.getCellText(7)).isEqualTo(figure.few() ? "样本少，不排名" : "");
            assertThat(row.getCellAsNumber(6).orElseThrow().doubleValue()).isCloseTo(difference.orElseThrow(), EXACTLY);
        }
    }

    @Test
    void the_head_says_what_is_counted_when_and_by_whom() throws IOException {
        String head = String.join(
                "|",
                sheets(Indicator.PROMISES_KEPT).getFirst().read().subList(0, FIRST_LINE - 1).stream()
                        .flatMap(
                                row -> row.stream().filter(cell -> cell != null).map(Cell::getText))
                        .toList());
        assertThat(head).contains("丙街道 · 回访兑现率", "按时兑现的承诺 ÷ 到期的承诺", "2026-10", "丙街道 · 6 个下级区域", "李*");
        assertThat(sheets(Indicator.PROMISES_KEPT).getFirst().read().get(5).getCellAsDate(1))
                .contains(TestReport.AS_OF);
    }

    @Test
    void the_trend_has_a_line_for_the_area_and_each_below_and_gaps_without_data() throws IOException {
        Trend trend = TestReport.trend(Indicator.COVERAGE, AREAS);
        List<Row> rows = sheets(Indicator.COVERAGE).getLast().read();
        assertThat(rows).hasSize(AREAS + 2);
        assertThat(rows.getFirst().getCellText(1))
                .isEqualTo(trend.weeks().getFirst().token());
        for (int week = 0; week < Trend.WEEKS; week++) {
            Double value = trend.whole().figures().get(week).value();
            assertThat(rows.get(1).getCellText(week + 1).isEmpty()).isEqualTo(value == null);
            if (value != null) {
                assertThat(rows.get(1).getCellAsNumber(week + 1).orElseThrow().doubleValue())
                        .isCloseTo(value / 100, EXACTLY);
            }
        }
    }

    private List<ReadSheet> sheets(Indicator indicator) throws IOException {
        var out = new ByteArrayOutputStream();
        var words = new ReportWords(new Texts(), Locale.CHINESE);
        new CompareWorkbook(words, new ExportHead("丙街道", "李*", TestReport.AS_OF))
                .write(out, comparison, TestReport.trend(indicator, AREAS));
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, true))) {
            return List.of(
                    new ReadSheet(read(workbook.getSheet(0).orElseThrow())),
                    new ReadSheet(read(workbook.getSheet(1).orElseThrow())));
        }
    }

    private record ReadSheet(List<Row> read) {}

    private static List<Row> read(Sheet sheet) throws IOException {
        return sheet.read();
    }
}
