package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.gridboard.live.GridStatuses;
import org.gridboard.live.Totals;

/** A lens that shows an area as it is: its five numbers and its grids. */
class AreaLens implements Lens {

    private final String path;
    private final int order;
    private final Set<Role> homeOf;
    private final GridStatuses statuses;
    private final WorkingCalendar calendar;

    AreaLens(String path, int order, Set<Role> homeOf, GridStatuses statuses, WorkingCalendar calendar) {
        this.path = path;
        this.order = order;
        this.homeOf = homeOf;
        this.statuses = statuses;
        this.calendar = calendar;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public boolean isHomeOf(Role role) {
        return homeOf.contains(role);
    }

    @Override
    public String firstList() {
        return GridList.NAME;
    }

    @Override
    public Component headline(Focus focus, Desk desk) {
        var before = calendar.workingDayBefore(focus.day());
        return new Headline(
                Totals.of(statuses.of(focus.area(), focus.day())),
                Totals.of(statuses.toCompare(focus.area(), before)),
                desk);
    }
}
