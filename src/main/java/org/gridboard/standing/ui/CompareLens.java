package org.gridboard.standing.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.gridboard.dashboard.MapFigures;
import org.gridboard.dashboard.Selected;

/** Compares the areas below an area (screens.md, 3): which falls behind, since when, and why. */
@org.springframework.stereotype.Component
class CompareLens implements Lens {

    static final String PATH = "compare";
    private static final int ORDER = 30;

    private final ComparedReader reader;
    private final WorkingCalendar calendar;

    CompareLens(ComparedReader reader, WorkingCalendar calendar) {
        this.reader = reader;
        this.calendar = calendar;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isHomeOf(Role role) {
        return role == Role.STREET_STAFF;
    }

    @Override
    public String firstList() {
        return ComparisonList.NAME;
    }

    @Override
    public Component headline(Focus focus, Desk desk) {
        Compared compared = reader.compared(focus, desk);
        return new CompareHead(compared, reader.before(compared), calendar.today(), desk);
    }

    @Override
    public Set<String> options() {
        return Set.of(
                Asked.PERIOD,
                Asked.MEASURE,
                Asked.STEPS,
                Asked.CHOSEN,
                RecordsAsked.PART,
                RecordsAsked.IN,
                RecordsAsked.CELL,
                RecordsAsked.TEXT);
    }

    @Override
    public Optional<MapFigures> onMap(Focus focus) {
        Asked asked = reader.asked(focus);
        return Optional.of(new MapFigures(
                asked.period().lastUpTo(calendar.today()),
                asked.query() + "&steps=" + asked.steps().token(),
                asked.chosen().stream().findFirst().orElse(null)));
    }

    @Override
    public Focus choose(Focus focus, Selected selected) {
        return Optional.of(selected)
                .filter(each -> each.kind().equals("grid"))
                .flatMap(each -> AreaCode.parse(each.id()))
                .filter(grid -> !grid.equals(focus.area()))
                .map(focus::withArea)
                .orElseGet(() -> focus.select(selected));
    }
}
