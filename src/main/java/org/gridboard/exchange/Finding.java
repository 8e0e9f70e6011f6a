package org.gridboard.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said of one row of a file.
 *
 * @param row the row as Excel numbers it, or which feature of a GeoJSON file, from 1
 * @param column the heading or property it stands under, or null where it concerns the row as a whole
 * @param parameters what the reason's sentence is filled in with
 * @param value the cell, shortened; names and telephones masked
 */
public record Finding(
        int row,
        Severity severity,
        @Nullable String column,
        Reason reason,
        List<String> parameters,
        @Nullable String value) {

    /** The longest value that is kept. */
    public static final int VALUE_LENGTH = 200;

    public Finding {
        value = value == null || value.codePointCount(0, value.length()) <= VALUE_LENGTH
                ? value
                : value.substring(0, value.offsetByCodePoints(0, VALUE_LENGTH - 1)) + "…";
    }

    /** Whether it only says that the row is for another community to import: the least that a reader can act upon. */
    public boolean concernsOthers() {
        return reason == Reason.OUTSIDE_YOUR_COMMUNITY;
    }

    /** Whether the row is left out because of it. */
    public boolean rejects() {
        return severity == Severity.REJECTED;
    }
}
