package org.gridboard.exchange.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Severity;
import org.gridboard.exchange.file.Heading;
import org.gridboard.exchange.file.Heading.Column;
import org.gridboard.exchange.file.Synonyms;
import org.gridboard.exchange.file.TableRow;
import org.gridboard.exchange.household.DateForms;

/** Reads a row as a day of the working calendar, and says what is wrong with it. */
final class CalendarReader {

    private static final Synonyms WORKING = Synonyms.load("working");
    private static final int NAME_MOST = 40;

    private final Map<CalendarField, Column> columns;
    private final Map<LocalDate, Integer> seen = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @throws ImportRefused if a field has no column */
    CalendarReader(Heading heading, ImportOrder order) {
        columns = heading.columns(CalendarField.class, EnumSet.allOf(CalendarField.class), order);
    }

    /** What was found so far. */
    List<Finding> findings() {
        return findings;
    }

    /** The day, or nothing where the row is rejected. */
    Optional<CalendarRow> read(TableRow row) {
        Optional<LocalDate> day = DateForms.read(cell(row, CalendarField.DATE));
        Optional<Boolean> working =
                WORKING.code(cell(row, CalendarField.WORKING)).map("WORKDAY"::equals);
        if (day.isEmpty()) {
            return rejected(row, CalendarField.DATE, Reason.DAY_NOT_A_DATE);
        }
        if (working.isEmpty()) {
            return rejected(row, CalendarField.WORKING, Reason.WORKING_UNKNOWN);
        }
        var read = new CalendarRow(day.get(), working.get(), cell(row, CalendarField.DAY_NAME));
        int length = read.name().codePointCount(0, read.name().length());
        if (length > NAME_MOST) {
            return rejected(
                    row,
                    CalendarField.DAY_NAME,
                    Reason.TOO_LONG,
                    Integer.toString(NAME_MOST),
                    Integer.toString(length));
        }
        if (read.name().isEmpty() && !read.isAsUsual()) {
            return rejected(row, CalendarField.DAY_NAME, Reason.DAY_NAME_MISSING);
        }
        Integer earlier = seen.putIfAbsent(read.day(), row.number());
        return earlier == null
                ? Optional.of(read)
                : rejected(row, CalendarField.DATE, Reason.DAY_TWICE, earlier.toString());
    }

    private Column column(CalendarField field) {
        return Objects.requireNonNull(columns.get(field));
    }

    private String cell(TableRow row, CalendarField field) {
        return row.cell(column(field).index()).strip();
    }

    private Optional<CalendarRow> rejected(TableRow row, CalendarField field, Reason reason, String... parameters) {
        findings.add(new Finding(
                row.number(),
                Severity.REJECTED,
                column(field).heading(),
                reason,
                List.of(parameters),
                cell(row, field)));
        return Optional.empty();
    }
}
