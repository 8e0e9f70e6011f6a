package org.gridboard.exchange.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.file.Heading.Column;
import org.gridboard.exchange.file.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads a row of a table as a stay in the floating population register, and says what is wrong with it. */
final class FloatingReader {

    private final Map<FloatingField, Column> columns;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    FloatingReader(Map<FloatingField, Column> columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
    }

    /** What was found so far, in the order read. */
    List<Finding> findings() {
        return findings;
    }

    /** The stay, or nothing where the row is rejected. */
    Optional<FloatingRow> read(TableRow row) {
        var reader = new RowReader(row, columns);
        String address = reader.text(FloatingField.ADDRESS).orElse("");
        if (address.isEmpty()) {
            reader.reject(FloatingField.ADDRESS, Reason.ADDRESS_MISSING);
        }
        LocalDate arrived = arrived(reader);
        LocalDate until = day(reader, FloatingField.UNTIL_ON).orElse(null);
        if (until != null && until.isBefore(arrived)) {
            reader.reject(FloatingField.UNTIL_ON, Reason.STAY_ENDS_BEFORE_IT_BEGINS);
        }
        var stay = new FloatingRow(
                row.number(),
                address,
                reader.digits(FloatingField.ROOM).orElse(""),
                arrived,
                reader.text(FloatingField.LANDLORD).orElse(""),
                telephone(reader),
                until);
        findings.addAll(reader.findings());
        return reader.findings().stream().anyMatch(Finding::rejects) ? Optional.empty() : Optional.of(stay);
    }

    private LocalDate arrived(RowReader reader) {
        int before = reader.findings().size();
        Optional<LocalDate> day = day(reader, FloatingField.ARRIVED_ON);
        if (day.isEmpty() && reader.findings().size() == before) {
            reader.reject(FloatingField.ARRIVED_ON, Reason.ARRIVAL_MISSING);
        } else if (day.isPresent() && day.get().isAfter(today)) {
            reader.reject(FloatingField.ARRIVED_ON, Reason.DATE_IN_FUTURE);
        }
        return day.orElse(today);
    }

    private static Optional<LocalDate> day(RowReader reader, FloatingField field) {
        Optional<String> cell = reader.text(field).map(Cells::narrow);
        Optional<LocalDate> day = cell.flatMap(DateForms::read);
        if (cell.isPresent() && day.isEmpty()) {
            reader.reject(field, Reason.DATE_NOT_READ);
        } else if (day.isPresent() && !DateForms.isPlain(cell.orElse(""))) {
            reader.warn(field, Reason.DATE_READ_AS, day.get().toString());
        }
        return day;
    }

    private static @Nullable String telephone(RowReader reader) {
        Optional<String> cell = reader.text(FloatingField.LANDLORD_TELEPHONE);
        if (cell.isEmpty()) {
            return null;
        }
        var telephone = Telephone.read(Cells.withoutNeedlessZeros(cell.get()));
        if (telephone.reason() == Reason.TELEPHONE_NOT_A_NUMBER) {
            reader.reject(FloatingField.LANDLORD_TELEPHONE, telephone.reason());
        } else if (telephone.reason() != null) {
            reader.warn(FloatingField.LANDLORD_TELEPHONE, telephone.reason(), String.valueOf(telephone.digits()));
        }
        return telephone.number();
    }
}
