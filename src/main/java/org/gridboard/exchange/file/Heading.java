package org.gridboard.exchange.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
