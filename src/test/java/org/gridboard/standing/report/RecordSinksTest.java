package org.gridboard.standing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.dashboard.Selected;
import org.gridboard.platform.Texts;
import org.gridboard.standing.FigureRecord;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Part;
import org.gridboard.standing.RecordQuery;
import org.junit.jupiter.api.Test;

class RecordSinksTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final RecordQuery QUERY =
            new RecordQuery(TestReport.STREET, TestReport.PERIOD, Indicator.ON_TIME_CLOSURE, Part.MISSED, "占道");
    private static final RecordHead HEAD = new RecordHead(QUERY, "丙街道", "李*", ZONE);
    private static final ReportWords WORDS = new ReportWords(new Texts(), Locale.CHINESE);

    @Test
    void records_are_read_back_from_Excel_below_what_they_are() throws IOException {
        var out = new ByteArrayOutputStream();
        write(RecordFormat.XLSX, out, record("=HYPERLINK(\"http://x\")", true), record("占道经营", false));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("丙街道 · 按期结案率");
            assertThat(rows.get(3).getCellText(1)).isEqualTo("2026-10-01 至 2026-10-31");
            assertThat(rows.get(4).getCellText(2)).isEqualTo("占道");
            Row first = rows.get(rows.size() - 2);
            assertThat(first.getCellAsDate(0))
                    .contains(TestReport.PERIOD.first().atStartOfDay());
            assertThat(first.getCell(3).getFormula()).isNull();
            assertThat(first.getCellText(3)).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(first.getCellText(4)).isEqualTo("1042");
            assertThat(first.getCellAsDate(5).orElseThrow()).hasToString("2026-10-01T16:30");
            assertThat(first.getCellText(6)).isEqualTo("是");
            assertThat(rows.getLast().getCellText(6)).isEqualTo("否");
            assertThat(last(workbook).read().getFirst().getCellAsDate(1)).contains(TestReport.AS_OF);
        }
    }

    @Test
    void the_head_of_a_cell_of_the_heat_map_says_which_issues_it_counts() throws IOException {
        var cell = new HeatCell(KeyArea.FIRE_SAFETY, DayOfWeek.MONDAY, Half.MORNING);
        var head = new RecordHead(new RecordQuery(TestReport.STREET, TestReport.PERIOD, cell, ""), "丙街道", "李*", ZONE);
        var out = new ByteArrayOutputStream();
        try (RecordSink sink = RecordFormat.XLSX.sink(out, WORDS, head)) {
            sink.end(TestReport.AS_OF);
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("丙街道 · 上报的事件");
            assertThat(rows.get(4).getCellText(1)).isEqualTo("消防安全，周一上");
        }
    }

    @Test
    void what_a_spreadsheet_would_compute_is_text_in_CSV_too() throws IOException {
        var out = new ByteArrayOutputStream();
        write(
                RecordFormat.CSV,
                out,
                record("=1+1", true),
                record("+\"a\",b", true),
                record("@x", true),
                record("占道", false));
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFF日期,网格,代码,记录,事件号,时间,计入分子",
                        "2026-10-01,第1网格,990102001001001,'=1+1,1042,2026-10-01 16:30,是",
                        "2026-10-01,第1网格,990102001001001,\"'+\"\"a\"\",b\",1042,2026-10-01 16:30,是",
                        "2026-10-01,第1网格,990102001001001,'@x,1042,2026-10-01 16:30,是",
                        "2026-10-01,第1网格,990102001001001,占道,1042,2026-10-01 16:30,否");
    }

    @Test
    void more_records_than_a_sheet_has_room_for_go_on_in_the_next() throws IOException {
        var out = new ByteArrayOutputStream();
        FigureRecord each = record("x", true);
        try (RecordSink sink = new RecordWorkbook(out, WORDS, HEAD, 100)) {
            for (int i = 0; i < 250; i++) {
                sink.line(each);
            }
            sink.end(TestReport.AS_OF);
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("记录 1", "记录 2", "记录 3", "说明");
            assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(1 + 100);
        }
    }

    @Test
    void a_reader_that_goes_away_ends_the_writing() {
        var lines = new RecordLines(new RecordCsvThatFails(), 3, new ExportProgress());
        assertThatThrownBy(() -> lines.all(each -> List.of(1, 2).forEach(i -> each.accept(record("x", true)))))
                .hasRootCauseMessage("gone");
    }

    @Test
    void what_has_gone_out_in_part_is_not_sent_once_more() {
        var progress = new ExportProgress();
        var lines = new RecordLines(new NoSink(), 3, progress);
        assertThat(lines.all(each -> each.accept(record("x", true)))).isOne();
        assertThatThrownBy(() -> lines.all(each -> each.accept(record("x", true))))
                .isInstanceOf(IllegalStateException.class);
        progress.cancel();
        assertThatThrownBy(() -> lines.accept(record("x", true))).isInstanceOf(ExportCancelled.class);
    }

    private static FigureRecord record(String title, boolean counted) {
        return new FigureRecord(
                QUERY.indicator(),
                new AreaCode("990102001001001"),
                "第1网格",
                TestReport.PERIOD.first(),
                counted,
                new Selected("issue", "1042"),
                "standing.record.issue",
                List.of(title),
                Instant.parse("2026-10-01T08:30:00Z"));
    }

    private static void write(RecordFormat format, OutputStream out, FigureRecord... records) throws IOException {
        try (RecordSink sink = format.sink(out, WORDS, HEAD)) {
            for (FigureRecord each : records) {
                sink.line(each);
            }
            sink.end(TestReport.AS_OF);
        }
    }

    private static Sheet last(ReadableWorkbook workbook) {
        return workbook.getSheets().reduce((one, next) -> next).orElseThrow();
    }

    private static class NoSink implements RecordSink {

        @Override
        public void line(FigureRecord figure) throws IOException {}

        @Override
        public void end(LocalDateTime asOf) {}

        @Override
        public void close() {}
    }

    private static final class RecordCsvThatFails extends NoSink {

        @Override
        public void line(FigureRecord figure) throws IOException {
            throw new IOException("gone");
        }
    }
}
