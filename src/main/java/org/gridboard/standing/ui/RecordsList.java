package org.gridboard.standing.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.Times;
import org.gridboard.standing.FigureRecords;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.RecordQuery;

/** The records behind a number: as many as it says. */
@org.springframework.stereotype.Component
class RecordsList implements ListPane {

    static final String NAME = "records";

    private static final int ORDER = -999;

    private final ComparedReader reader;
    private final FigureRecords records;
    private final Areas areas;
    private final Times times;

    RecordsList(ComparedReader reader, FigureRecords records, Areas areas, Times times) {
        this.reader = reader;
        this.records = records;
        this.areas = areas;
        this.times = times;
    }

    @Override
    public String key() {
        return "compare.list." + NAME;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean shownIn(String lens) {
        return lens.equals(CompareLens.PATH);
    }

    @Override
    public boolean onlyWhileOpen() {
        return true;
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        RecordsAsked asked = RecordsAsked.of(focus);
        return new RecordsPane(source(asked, reader.asked(focus)), asked, times, desk);
    }

    private RecordSource source(RecordsAsked asked, Asked compared) {
        String name = areas.find(asked.area()).map(Area::name).orElse("");
        HeatCell cell = asked.cell();
        var query = cell == null
                ? new RecordQuery(asked.area(), compared.period(), compared.measure(), asked.part(), asked.text())
                : new RecordQuery(asked.area(), compared.period(), cell, asked.text());
        return new RecordSource(query, name, records);
    }
}
