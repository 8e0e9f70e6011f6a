package org.gridboard.issue;

import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.code.Position;
import org.gridboard.platform.RefusedException;
import org.springframework.stereotype.Component;

/** To which grid a place belongs, and whether the account may report there. */
@Component
class Places {

    private final Areas areas;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;

    Places(Areas areas, WorkingCalendar calendar, CurrentAccount currentAccount) {
        this.areas = areas;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
    }

    /** @throws RefusedException if the place lies in no grid the account may report to */
    Lying lying(Position position) {
        Account account = currentAccount.get();
        Area grid = areas.gridAt(position.lng(), position.lat(), calendar.today())
                .filter(found -> account.worksIn(found.code()) || isNextDoor(account, found.code()))
                .orElseThrow(() -> new RefusedException("issue.refused.outside"));
        return new Lying(grid, !account.worksIn(grid.code()));
    }

    private static boolean isNextDoor(Account account, AreaCode grid) {
        return account.is(Role.GRID_CHIEF, Role.GRID_MEMBER)
                && account.areas().stream()
                        .anyMatch(own -> own.isGrid() && own.at(Level.COMMUNITY).equals(grid.at(Level.COMMUNITY)));
    }
}
