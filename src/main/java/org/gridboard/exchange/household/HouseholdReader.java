package org.gridboard.exchange.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.file.Heading.Column;
import org.gridboard.exchange.file.Synonyms;
import org.gridboard.exchange.file.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads a row of a table as a household, and says what is wrong with it and what it changed. */
final class HouseholdReader {

    private static final Synonyms TENURES = Synonyms.load("tenures");
    private static final Synonyms LEVELS = Synonyms.load("levels");
    private static final int LARGEST_HOUSEHOLD = 50;

    private final Map<HouseholdField, Column> columns;
    private final LocalDate today;

    HouseholdReader(Map<HouseholdField, Column> columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
    }

    Reading read(TableRow row) {
        var reader = new RowReader(row, columns);
        String address = required(reader, HouseholdField.ADDRESS, Reason.ADDRESS_MISSING);
        String head = required(reader, HouseholdField.HEAD_NAME, Reason.HEAD_NAME_MISSING);
        Coordinates place = Coordinates.read(reader);
        var household = new HouseholdRow(
                row.number(),
                reader.digits(HouseholdField.GRID_CODE).orElse(""),
                address,
                reader.digits(HouseholdField.BUILDING).orElse(null),
                reader.digits(HouseholdField.ROOM).orElse(""),
                head,
                telephone(reader),
                headCount(reader),
                coded(reader, HouseholdField.TENURE, TENURES, Reason.TENURE_UNKNOWN),
                categories(reader),
                coded(reader, HouseholdField.LEVEL, LEVELS, Reason.LEVEL_UNKNOWN),
                place.lng(),
                place.lat(),
                lastMet(reader),
                reader.text(HouseholdField.NEEDS).orElse(null));
        return new Reading(household, reader.findings());
    }

    private static String required(RowReader reader, HouseholdField field, Reason missing) {
        int before = reader.findings().size();
        Optional<String> text = reader.text(field);
        if (text.isEmpty() && reader.findings().size() == before) {
            reader.reject(field, missing);
        }
        return text.orElse("");
    }

    private static @Nullable String telephone(RowReader reader) {
        Optional<String> cell = reader.text(HouseholdField.TELEPHONE);
        if (cell.isEmpty()) {
            return null;
        }
        var telephone = Telephone.read(Cells.withoutNeedlessZeros(cell.get()));
        if (telephone.reason() == Reason.TELEPHONE_NOT_A_NUMBER) {
            reader.reject(HouseholdField.TELEPHONE, telephone.reason());
        } else if (telephone.reason() != null) {
            reader.warn(HouseholdField.TELEPHONE, telephone.reason(), String.valueOf(telephone.digits()));
        }
        return telephone.number();
    }

    private static @Nullable Integer headCount(RowReader reader) {
        Optional<String> cell = reader.digits(HouseholdField.HEAD_COUNT);
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.get().matches("\\d{1,2}")) {
            int count = Integer.parseInt(cell.get());
            if (count >= 1 && count <= LARGEST_HOUSEHOLD) {
                return count;
            }
        }
        reader.reject(HouseholdField.HEAD_COUNT, Reason.HEAD_COUNT_NOT_A_COUNT, String.valueOf(LARGEST_HOUSEHOLD));
        return null;
    }

    private static @Nullable String coded(RowReader reader, HouseholdField field, Synonyms words, Reason unknown) {
        Optional<String> cell = reader.text(field);
        Optional<String> code = cell.flatMap(words::code);
        if (cell.isPresent() && code.isEmpty()) {
            reader.warn(field, unknown);
        }
        return code.orElse(null);
    }

    private static List<String> categories(RowReader reader) {
        var categories = Categories.read(reader.text(HouseholdField.CATEGORIES).orElse(""));
        categories.unknown().forEach(word -> reader.warn(HouseholdField.CATEGORIES, Reason.CATEGORY_UNKNOWN, word));
        return categories.known();
    }

    private @Nullable LocalDate lastMet(RowReader reader) {
        Optional<String> cell = reader.text(HouseholdField.LAST_MET).map(Cells::narrow);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = DateForms.read(cell.get());
        if (day.isEmpty()) {
            reader.warn(HouseholdField.LAST_MET, Reason.DATE_NOT_READ);
            return null;
        }
        if (day.get().isAfter(today)) {
            reader.warn(HouseholdField.LAST_MET, Reason.DATE_IN_FUTURE);
            return null;
        }
        if (!DateForms.isPlain(cell.get())) {
            reader.warn(HouseholdField.LAST_MET, Reason.DATE_READ_AS, day.get().toString());
        }
        return day.get();
    }
}
