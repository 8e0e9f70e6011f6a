package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.live.GridStatuses;

/** The grids of the area with both rounds, coverage, open and overdue issues and key visits due. */
@org.springframework.stereotype.Component
class GridList implements ListPane {

    static final String NAME = "grids";

    private final GridStatuses statuses;

    GridList(GridStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String key() {
        return "dashboard.list." + NAME;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        return new GridTable(statuses.of(focus.area(), focus.day()), focus, desk);
    }
}
