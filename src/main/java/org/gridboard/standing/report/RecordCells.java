package org.gridboard.standing.report;

import java.time.LocalDateTime;
import java.util.List;
import org.gridboard.standing.FigureRecord;
import org.jspecify.annotations.Nullable;

/** What stands in the line of a record, the same in Excel and CSV. */
record RecordCells(ReportWords words, RecordHead head) {

    private static final List<String> COLUMNS = List.of("day", "grid", "code", "record", "number", "at", "counted");

    List<String> headings() {
        return COLUMNS.stream()
                .map(column -> words.text("standingreport.column." + column))
                .toList();
    }

    String title(FigureRecord figure) {
        return words.text(figure.key(), figure.params().toArray());
    }

    /** The number that people know an issue by; of other things, none. */
    String number(FigureRecord figure) {
        return figure.opens().kind().equals("issue") ? figure.opens().id() : "";
    }

    @Nullable
    LocalDateTime at(FigureRecord figure) {
        return figure.at() == null ? null : LocalDateTime.ofInstant(figure.at(), head.zone());
    }

    String counted(FigureRecord figure) {
        return words.text("standingreport.counted." + figure.counted());
    }
}
