package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.gridboard.standing.award.FrozenStanding;
import org.gridboard.standing.award.KeptStanding;

/** The standing behind a red flag as it was frozen, whatever the figures say today. */
class FrozenPage extends Section {

    FrozenPage(KeptStanding kept) {
        addClassNames("gb-section", "gb-scroll", "gb-frozen", "gb-no-print");
        FrozenStanding standing = kept.standing();
        add(new H2(getTranslation(
                "award.frozen",
                standing.areaName(),
                standing.weightsVersion(),
                standing.first().toString(),
                standing.last().toString())));
        if (!kept.intact()) {
            var broken = new Paragraph(getTranslation("award.frozen.broken", kept.hash()));
            broken.addClassName("gb-error");
            broken.getElement().setAttribute("role", "alert");
            add(broken);
        }
        var table = new NativeTable();
        table.getHead().add(head(standing));
        standing.places().forEach(place -> table.getBody().add(row(place)));
        add(table);
    }

    private NativeTableRow head(FrozenStanding standing) {
        var head = new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("award.column.rank")),
                new NativeTableHeaderCell(getTranslation("award.column.area")),
                new NativeTableHeaderCell(getTranslation("award.column.total")));
        standing.weights()
                .forEach(weighed -> head.add(
                        new NativeTableHeaderCell(getTranslation("award.weight", weighed.name(), weighed.weight()))));
        return head;
    }

    private NativeTableRow row(FrozenStanding.Row place) {
        var row = new NativeTableRow(
                new NativeTableCell(
                        place.rank() == null
                                ? getTranslation("award.unranked")
                                : place.rank().toString()),
                new NativeTableCell(place.name()),
                new NativeTableCell(place.total() == null ? "" : place.total().toString()));
        place.values().forEach(value -> row.add(new NativeTableCell(written(value))));
        return row;
    }

    private String written(FrozenStanding.Value value) {
        return value.score() == null
                ? getTranslation(value.value() == null ? "award.noData" : "award.few")
                : getTranslation(
                        "award.frozen.value", value.score().toString(), value.numerator(), value.denominator());
    }
}
