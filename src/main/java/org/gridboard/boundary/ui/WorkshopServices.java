package org.gridboard.boundary.ui;

import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.boundary.Balances;
import org.gridboard.boundary.DraftReadings;
import org.gridboard.boundary.Guideline;
import org.gridboard.boundary.Redrawings;
import org.gridboard.boundary.adoption.Adoptions;
import org.gridboard.boundary.adoption.BoundaryHistory;
import org.gridboard.boundary.adoption.Effects;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.dashboard.Times;
import org.springframework.stereotype.Component;

/** What the parts of the page ask. */
@Component
record WorkshopServices(
        Redrawings redrawings,
        DraftReadings readings,
        Balances balances,
        Guideline guideline,
        Effects effects,
        Adoptions adoptions,
        BoundaryHistory history,
        Areas areas,
        WorkingCalendar calendar,
        Times times,
        CurrentAccount currentAccount) {

    /** Whether the account draws; all others only read what was when. */
    boolean draws() {
        return currentAccount.get().is(Role.SECRETARY, Role.STREET_STAFF);
    }

    /** Who draws opens the own areas, a chief or member the community of the own grids. */
    boolean opens(AreaCode area) {
        Account account = currentAccount.get();
        return draws()
                ? !area.isGrid() && account.worksIn(area)
                : area.level() == Level.COMMUNITY && account.role().doesDailyWork() && account.reaches(area);
    }
}
