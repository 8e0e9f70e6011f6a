package org.gridboard.standing.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.Times;

/** The areas side by side, with their charts. */
@org.springframework.stereotype.Component
class ComparisonList implements ListPane {

    static final String NAME = "comparison";

    private static final int ORDER = -1000;

    private final ComparedReader reader;
    private final Times times;

    ComparisonList(ComparedReader reader, Times times) {
        this.reader = reader;
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
    public Component open(Focus focus, Desk desk) {
        Compared compared = reader.compared(focus, desk);
        return new ComparisonPane(
                compared,
                reader.trend(compared),
                reader.heat(compared),
                times.format(compared.comparison().asOf()),
                desk);
    }
}
