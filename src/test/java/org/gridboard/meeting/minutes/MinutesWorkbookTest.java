package org.gridboard.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class MinutesWorkbookTest {

    private static final int FIRST_LINE = 4;

    @Test
    void each_item_is_a_line_and_what_looks_like_a_formula_stays_text() throws IOException {
        String note = "长".repeat(12_000);
        var kept = TestMinutes.kept(
                TestMinutes.of(List.of(
                        TestMinutes.assigned(1042, "=HYPERLINK(\"http://x\")", "+1", note),
                        TestMinutes.assigned(1043, "占道经营", "", ""))),
                true);
        var out = new ByteArrayOutputStream();
        new MinutesWorkbook(TestMinutes.WORDS.in(Locale.CHINESE))
                .write(out, kept, "林书记", LocalDateTime.of(2026, 11, 20, 17, 0));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            Row first = rows.get(FIRST_LINE);
            assertThat(rows).hasSize(FIRST_LINE + 2);
            assertThat(first.getCell(3).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCellText(3)).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(first.getCellText(4)).isEqualTo("交办");
            assertThat(first.getCellText(7)).isEqualTo("+1");
            assertThat(first.getCellText(8)).isEqualTo(note);
            assertThat(first.getCellText(11)).isEqualTo("结案，按期");
            assertThat(first.getCellAsDate(6)).contains(LocalDateTime.of(2026, 11, 21, 16, 0));
            assertThat(rows.get(FIRST_LINE + 1).getCellText(11)).isEmpty();
        }
    }
}
