package org.gridboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Collection;
import org.gridboard.live.GridStatus;
import org.gridboard.live.Totals;
import org.gridboard.wall.RoundSum;

/** Five numbers of today. */
class WallNumbers extends Div {

    private final Span coverage = number("coverage");
    private final Span rounds = number("rounds");
    private final Span reported = number("reported");
    private final Span open = number("open");
    private final Span overdue = number("overdue");

    WallNumbers() {
        addClassName("gb-wall-numbers");
    }

    void show(Collection<GridStatus> grids) {
        Totals today = Totals.of(grids);
        RoundSum.Half half = RoundSum.rounds(grids);
        Double ratio = today.coverage();
        coverage.setText(
                ratio == null
                        ? getTranslation("wall.noData")
                        : NumberFormat.getPercentInstance(getLocale()).format(ratio));
        rounds.setText(half.full() + " / " + half.begun());
        reported.setText(Integer.toString(today.reported()));
        open.setText(Integer.toString(today.open()));
        overdue.setText(Integer.toString(today.overdue()));
        overdue.setClassName("gb-alarm", today.overdue() > 0);
    }

    private Span number(String key) {
        var figure = new Span();
        figure.addClassName("gb-wall-figure");
        var label = new Span(getTranslation("wall.number." + key));
        label.addClassName("gb-soft");
        var number = new Div(figure, label);
        number.getElement().setAttribute("data-number", key);
        add(number);
        return figure;
    }
}
