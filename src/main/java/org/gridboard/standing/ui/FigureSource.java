package org.gridboard.standing.ui;

import java.util.List;
import java.util.Optional;
import org.gridboard.standing.FigureRecord;
import org.gridboard.standing.FigureRecords;
import org.gridboard.standing.Part;
import org.gridboard.standing.RecordQuery;
import org.gridboard.standing.Unit;
import org.gridboard.standing.report.RecordAddress;
import org.gridboard.standing.report.RecordFormat;

/** A part of an area's figure. */
record FigureSource(RecordQuery query, String areaName, FigureRecords records) implements RecordSource {

    @Override
    public String title(FigureTexts texts) {
        return texts.text("compare.records.title", areaName, texts.name(query.indicator()));
    }

    @Override
    public long count() {
        return records.count(query);
    }

    @Override
    public List<FigureRecord> page(int offset, int limit) {
        return records.page(query, offset, limit);
    }

    @Override
    public List<Part> parts() {
        return switch (query.indicator().unit()) {
            case Unit.PERCENT -> List.of(Part.values());
            case Unit.PER_THOUSAND -> List.of(Part.NUMERATOR, Part.DENOMINATOR);
            case Unit.HOURS -> List.of(Part.DENOMINATOR);
        };
    }

    @Override
    public Optional<String> export(long count) {
        return Optional.of(RecordAddress.of(query, RecordFormat.XLSX, count));
    }
}
