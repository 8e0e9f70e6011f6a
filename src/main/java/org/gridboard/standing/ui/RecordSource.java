package org.gridboard.standing.ui;

import java.util.List;
import org.gridboard.standing.FigureRecord;
import org.gridboard.standing.FigureRecords;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.Part;
import org.gridboard.standing.RecordQuery;
import org.gridboard.standing.Unit;
import org.gridboard.standing.report.RecordAddress;
import org.gridboard.standing.report.RecordFormat;

/** A number whose records are listed: a part of an area's figure, or a cell of its heat map. */
record RecordSource(RecordQuery query, String areaName, FigureRecords records) {

    /** What number it is, in the user's language. */
    String title(FigureTexts texts) {
        HeatCell cell = query.cell();
        return cell == null
                ? texts.text("compare.records.title", areaName, texts.name(query.indicator()))
                : texts.text(
                        "compare.records.cell",
                        areaName,
                        texts.text("issue.keyArea." + cell.keyArea()),
                        texts.half(cell.weekday(), cell.half()));
    }

    /** How many records there are. */
    long count() {
        return records.count(query);
    }

    /** Some of them, newest first. */
    List<FigureRecord> page(int offset, int limit) {
        return records.page(query, offset, limit);
    }

    /** The parts of the number that one can turn to. */
    List<Part> parts() {
        if (query.cell() != null) {
            return List.of();
        }
        return switch (query.indicator().unit()) {
            case Unit.PERCENT -> List.of(Part.values());
            case Unit.PER_THOUSAND -> List.of(Part.NUMERATOR, Part.DENOMINATOR);
            case Unit.HOURS -> List.of(Part.DENOMINATOR);
        };
    }

    /** Where so many of them can be taken along. */
    String export(long count) {
        return RecordAddress.of(query, RecordFormat.XLSX, count);
    }
}
