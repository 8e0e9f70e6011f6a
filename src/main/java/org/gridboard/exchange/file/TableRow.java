package org.gridboard.exchange.file;

import java.util.List;

/**
 * One row of a table, every cell as text: a number in full without needless zeros (15 digits stay 15 digits), a date of
 * Excel as its day number, a formula as its last value.
 *
 * @param number as Excel counts it, from 1
 */
public record TableRow(int number, List<String> cells) {

    /** The cell, or an empty text where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
