package org.gridboard.notice.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.gridboard.dashboard.Selected;
import org.gridboard.notice.Notice;
import org.springframework.stereotype.Component;

/** The ways from notices to what they are about, through the lens that the account is at home in. */
@Component
class NoticeDoors {

    private static final String ISSUE = "issue";

    private final List<Lens> lenses;
    private final Areas areas;
    private final CurrentAccount currentAccount;
    private final WorkingCalendar calendar;

    NoticeDoors(List<Lens> lenses, Areas areas, CurrentAccount currentAccount, WorkingCalendar calendar) {
        this.lenses = lenses;
        this.areas = areas;
        this.currentAccount = currentAccount;
        this.calendar = calendar;
    }

    /** Opens what it is about; an issue that lies next door too, from the account's own area. */
    void open(Notice notice) {
        UI ui = UI.getCurrentOrThrow();
        if (notice.issue() == null) {
            ui.navigate((notice.kind().isOfBoundaries() ? "boundaries/" : "digest/") + notice.community());
            return;
        }
        Focus focus = new Focus(
                homeLens(),
                areas.roots().getFirst().code(),
                calendar.currentOrLastWorkingDay(),
                new Selected(ISSUE, notice.issue().toString()));
        ui.navigate(focus.path(), focus.query());
    }

    private String homeLens() {
        Role role = currentAccount.get().role();
        return lenses.stream()
                .filter(each -> each.isHomeOf(role))
                .findFirst()
                .orElseGet(lenses::getFirst)
                .path();
    }
}
