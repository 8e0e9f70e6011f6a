package org.gridboard.standing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.gridboard.dashboard.Desk;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.HeatMap;
import org.gridboard.standing.Trend;

/** The table, and below it the trend and the heat map of what is chosen in it. */
class ComparisonPane extends Div {

    /** @param asOf up to when it counts */
    ComparisonPane(Compared compared, Trend trend, HeatMap heat, String asOf, Desk desk) {
        addClassName("gb-compare");
        add(new ComparisonTable(compared, trend, desk), note(compared, asOf));
        add(new TrendChart(compared, trend, desk));
        add(new HeatChart(compared, heat, desk));
    }

    private Paragraph note(Compared compared, String asOf) {
        FigureTexts texts = FigureTexts.of(this);
        Comparison comparison = compared.comparison();
        String median = comparison.median(compared.measure()).stream()
                .mapToObj(value -> texts.value(compared.measure().unit(), value))
                .collect(Collectors.joining());
        var note = new Paragraph(
                getTranslation("compare.note", median.isEmpty() ? getTranslation("compare.noData") : median, asOf));
        note.addClassNames("gb-soft", "gb-compare-note");
        return note;
    }
}
