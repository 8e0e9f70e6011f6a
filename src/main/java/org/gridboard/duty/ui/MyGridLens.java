package org.gridboard.duty.ui;

import com.vaadin.flow.component.Component;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.gridboard.duty.Agenda;
import org.gridboard.duty.Duties;

/** The grid chief's day (screens.md, My grid): what is due now comes first. */
@org.springframework.stereotype.Component
class MyGridLens implements Lens {

    private static final int ORDER = 20;

    private final Duties duties;

    MyGridLens(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String path() {
        return "my-grid";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isHomeOf(Role role) {
        return role.worksInGrids();
    }

    @Override
    public String firstList() {
        return DutyList.NAME;
    }

    @Override
    public Component headline(Focus focus, Desk desk) {
        return new DutyHeadline(desk.once(Agenda.class, () -> duties.of(focus.area())), focus, desk);
    }
}
