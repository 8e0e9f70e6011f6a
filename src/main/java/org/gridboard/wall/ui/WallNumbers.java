package org.gridboard.wall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import org.gridboard.live.GridStatus;
import org.gridboard.live.Totals;
import org.gridboard.wall.RoundSum;

/** Five numbers of today. */
class WallNumbers extends Div {

    private final CoverageFigure coverage = number("coverage", new CoverageFigure());
    private final Span rounds = number("rounds", new Span());
    private final Span reported = number("reported", new Span());
    private final Span open = number("open", new Span());
    private final Span overdue = number("overdue", new Span());

    WallNumbers() {
        addClassName("gb-wall-numbers");
    }

    void show(Collection<GridStatus> grids) {
        Totals today = Totals.of(grids);
        RoundSum.Half half = RoundSum.rounds(grids);
        coverage.show(today.coverage());
        rounds.setText(half.full() + " / " + half.begun());
        reported.setText(Integer.toString(today.reported()));
        open.setText(Integer.toString(today.open()));
        overdue.setText(Integer.toString(today.overdue()));
        overdue.setClassName("gb-alarm", today.overdue() > 0);
    }

    private <F extends Span> F number(String key, F figure) {
        figure.addClassName("gb-wall-figure");
        var label = new Span(getTranslation("wall.number." + key));
        label.addClassName("gb-soft");
        var number = new Div(figure, label);
        number.getElement().setAttribute("data-number", key);
        add(number);
        return figure;
    }
}
