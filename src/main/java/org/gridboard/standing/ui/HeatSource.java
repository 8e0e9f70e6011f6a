package org.gridboard.standing.ui;

import java.util.List;
import java.util.Optional;
import org.gridboard.standing.FigureRecord;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.HeatRecords;
import org.gridboard.standing.Part;

/** The issues of a cell of the heat map. */
record HeatSource(HeatCell cell, String areaName, HeatRecords records) implements RecordSource {

    @Override
    public String title(FigureTexts texts) {
        return texts.text(
                "compare.records.cell",
                areaName,
                texts.text("issue.keyArea." + cell.keyArea()),
                texts.half(cell.weekday(), cell.half()));
    }

    @Override
    public long count() {
        return records.count(cell);
    }

    @Override
    public List<FigureRecord> page(int offset, int limit) {
        return records.page(cell, offset, limit);
    }

    @Override
    public List<Part> parts() {
        return List.of();
    }

    @Override
    public Optional<String> export(long count) {
        return Optional.empty();
    }
}
