package org.gridboard.ledger.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways from the ledger to the one page, through the lens that the account is at home in. */
@Component
class Doors {

    private final List<Lens> lenses;
    private final CurrentAccount currentAccount;
    private final WorkingCalendar calendar;

    Doors(List<Lens> lenses, CurrentAccount currentAccount, WorkingCalendar calendar) {
        this.lenses = lenses;
        this.currentAccount = currentAccount;
        this.calendar = calendar;
    }

    /** The address at which the one page shows this of the area. */
    Focus to(AreaCode area, @Nullable Selected selected) {
        Role role = currentAccount.get().role();
        String lens = lenses.stream()
                .filter(each -> each.isHomeOf(role))
                .findFirst()
                .orElseGet(lenses::getFirst)
                .path();
        return new Focus(lens, area, calendar.currentOrLastWorkingDay(), selected);
    }

    void open(AreaCode area, Selected selected) {
        Focus focus = to(area, selected);
        UI.getCurrentOrThrow().navigate(focus.path(), focus.query());
    }

    /** Whether the account keeps agreements: the chief and the secretary do. */
    boolean keeps() {
        return currentAccount.get().is(Role.GRID_CHIEF, Role.SECRETARY);
    }

    /** Whether the area lies within the account's scope as a whole. */
    boolean covers(AreaCode area) {
        return currentAccount.get().covers(area);
    }
}
