package org.gridboard.meeting.minutes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridboard.meeting.KeptMinutes;
import org.gridboard.meeting.Minutes;
import org.gridboard.meeting.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes the decisions of a meeting, one a line. What people wrote goes in as text cells, which no program takes for
 * formulas.
 */
record MinutesWorkbook(MinutesPhrases phrases) {

    private static final List<String> COLUMNS = List.of(
            "kind", "grid", "issue", "title", "decision", "assignee", "due", "measure", "note", "by", "at", "outcome");
    private static final int[] WIDTHS = {10, 14, 10, 36, 12, 24, 17, 40, 40, 12, 17, 18};
    private static final String TIME = "yyyy-mm-dd hh:mm";
    private static final int FIRST_ROW = 4;

    void write(OutputStream out, KeptMinutes kept, String by, LocalDateTime at) throws IOException {
        try (var workbook = new Workbook(out, "Gridboard", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(say("minutes.sheet"));
            head(sheet, kept, by, at);
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
                sheet.value(FIRST_ROW, column, say("minutes.column." + COLUMNS.get(column)));
                sheet.style(FIRST_ROW, column).bold().set();
            }
            Map<Long, Outcome> outcomes = MinutesWords.outcomes(kept);
            int row = FIRST_ROW;
            for (Minutes.Item item : kept.minutes().items()) {
                line(sheet, ++row, item, item.issue() == null ? null : outcomes.get(item.issue()));
            }
        }
    }

    private void head(Worksheet sheet, KeptMinutes kept, String by, LocalDateTime at) {
        Minutes minutes = kept.minutes();
        sheet.value(0, 0, phrases.heading(minutes));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, say("minutes.number"));
        sheet.value(1, 1, minutes.number());
        sheet.value(1, 2, minutes.day());
        sheet.style(1, 2).format("yyyy-mm-dd").set();
        sheet.value(1, 3, phrases.seal(kept));
        sheet.value(2, 0, say("minutes.exported"));
        sheet.value(2, 1, by);
        time(sheet, 2, 2, at);
    }

    private void line(Worksheet sheet, int row, Minutes.Item item, @Nullable Outcome outcome) {
        sheet.value(row, 0, say("minutes.kind." + item.kind()));
        sheet.value(row, 1, item.grid());
        sheet.value(row, 2, item.issue());
        sheet.value(row, 3, item.title());
        sheet.value(row, 4, phrases.decided(item));
        sheet.value(row, 5, item.assignee());
        time(sheet, row, 6, local(item.due()));
        sheet.value(row, 7, item.measure());
        sheet.value(row, 8, item.note());
        sheet.value(row, 9, item.by());
        time(sheet, row, 10, local(item.at()));
        sheet.value(row, 11, phrases.outcome(outcome));
    }

    private static void time(Worksheet sheet, int row, int column, @Nullable LocalDateTime at) {
        if (at != null) {
            sheet.value(row, column, at);
            sheet.style(row, column).format(TIME).set();
        }
    }

    private @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, phrases.zone());
    }

    private String say(String key) {
        return phrases.texts().get(phrases.locale(), key);
    }
}
