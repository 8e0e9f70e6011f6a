package org.gridboard.exchange.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;

/**
 * Where a table's headings stand: the first row among the first of a sheet that has three known ones.
 *
 * @param columns the headings, each one different; an empty one is called by its letter
 */
public record Heading(int sheet, int row, List<String> columns) {

    private static final int ENOUGH = 3;

    /** Looks through the sheets in order. */
    public static Optional<Heading> find(TableFile table, Synonyms known) {
        for (int sheet = 0; sheet < table.sheets(); sheet++) {
            try (Stream<TableRow> rows = table.rows(sheet)) {
                int inSheet = sheet;
                Optional<Heading> found = rows.limit(Limits.HEADING_ROWS)
                        .filter(row -> known.guess(row.cells()).size() >= ENOUGH)
                        .map(row -> new Heading(inSheet, row.number(), named(row.cells())))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Where a field stands: the column, from 0, and what it is called. */
    public record Column(int index, String heading) {}

    /**
     * Where each field stands that the order reads from a column.
     *
     * @throws ImportRefused if a required one is read from none
     */
    public <F extends Enum<F>> Map<F, Column> columns(Class<F> fields, Collection<F> required, ImportOrder order) {
        var found = new EnumMap<F, Column>(fields);
        for (F field : fields.getEnumConstants()) {
            order.column(field).ifPresent(name -> found.put(field, new Column(columns.indexOf(name), name)));
        }
        required.stream().filter(field -> !found.containsKey(field)).findFirst().ifPresent(missing -> {
            throw new ImportRefused(Refusal.FIELD_MISSING, "exchange.field." + missing.name());
        });
        return found;
    }

    private static List<String> named(List<String> cells) {
        var names = new ArrayList<String>();
        for (int column = 0; column < cells.size(); column++) {
            String name = cells.get(column).strip();
            boolean unclear = name.isEmpty() || names.contains(name);
            names.add(unclear ? (name + " " + letter(column)).strip() : name);
        }
        return names;
    }

    private static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
