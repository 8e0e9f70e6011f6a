package org.gridboard.exchange.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Severity;
import org.gridboard.exchange.file.Heading.Column;
import org.gridboard.exchange.file.Synonyms;
import org.gridboard.exchange.file.TableRow;
import org.gridboard.exchange.household.Cells;

/** Reads a row of a table as a public resource, and says what is wrong with it. */
final class ResourceReader {

    private static final Synonyms KINDS = Synonyms.load("resource-kinds");
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    private final Map<ResourceField, Column> columns;
    private final List<Finding> findings = new ArrayList<>();

    ResourceReader(Map<ResourceField, Column> columns) {
        this.columns = columns;
    }

    /** What was found so far, in the order read. */
    List<Finding> findings() {
        return findings;
    }

    /** The resource, or nothing where the row is rejected. */
    Optional<ResourceRow> read(TableRow row) {
        int before = findings.size();
        String kind = kind(row);
        String name = text(row, ResourceField.NAME);
        if (name.isEmpty()) {
            reject(row, ResourceField.NAME, Reason.RESOURCE_NAME_MISSING);
        }
        double lng = degrees(row, ResourceField.LONGITUDE, DATE_LINE);
        double lat = degrees(row, ResourceField.LATITUDE, POLE);
        var resource = new ResourceRow(
                row.number(),
                kind,
                name,
                text(row, ResourceField.ADDRESS),
                Cells.withoutNeedlessZeros(text(row, ResourceField.TELEPHONE)),
                text(row, ResourceField.HOURS),
                lng,
                lat);
        return findings.size() == before ? Optional.of(resource) : Optional.empty();
    }

    private String kind(TableRow row) {
        Optional<String> code = KINDS.code(text(row, ResourceField.RESOURCE_KIND));
        if (code.isEmpty()) {
            reject(row, ResourceField.RESOURCE_KIND, Reason.RESOURCE_KIND_UNKNOWN);
        }
        return code.orElse("");
    }

    private double degrees(TableRow row, ResourceField field, double most) {
        String text = Cells.narrow(cell(row, field));
        if (!text.matches("[-+]?\\d{1,12}(\\.\\d*)?")) {
            reject(row, field, text.isEmpty() ? Reason.POSITION_REQUIRED : Reason.COORDINATE_NOT_A_NUMBER);
            return 0;
        }
        double degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) {
            reject(
                    row,
                    field,
                    Reason.COORDINATES_OUT_OF_RANGE,
                    cell(row, ResourceField.LONGITUDE),
                    cell(row, ResourceField.LATITUDE));
        }
        return degrees;
    }

    private String text(TableRow row, ResourceField field) {
        String text = cell(row, field);
        int length = text.codePointCount(0, text.length());
        if (length > field.limit()) {
            reject(row, field, Reason.TOO_LONG, String.valueOf(field.limit()), String.valueOf(length));
        }
        return text;
    }

    private String cell(TableRow row, ResourceField field) {
        Column column = columns.get(field);
        return column == null ? "" : Cells.text(row.cell(column.index()));
    }

    private void reject(TableRow row, ResourceField field, Reason reason, String... parameters) {
        Column column = columns.get(field);
        findings.add(new Finding(
                row.number(),
                Severity.REJECTED,
                column == null ? null : column.heading(),
                reason,
                List.of(parameters),
                cell(row, field)));
    }
}
