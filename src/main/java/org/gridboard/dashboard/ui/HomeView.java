package org.gridboard.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.dashboard.Focus;

/** Leads every account to where its work is; stays only where there is no area to show yet. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final CurrentAccount currentAccount;
    private final Areas areas;
    private final WorkingCalendar calendar;
    private final Lenses lenses;

    HomeView(CurrentAccount currentAccount, Areas areas, WorkingCalendar calendar, Lenses lenses, AccountMenu menu) {
        this.currentAccount = currentAccount;
        this.areas = areas;
        this.calendar = calendar;
        this.lenses = lenses;
        addClassName("gb-page");
        var words = new Paragraph(getTranslation("dashboard.home.nothing"));
        words.addClassName("gb-empty");
        add(menu, words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Account account = currentAccount.get();
        switch (account.role()) {
            case ADMINISTRATOR -> event.forwardTo("accounts");
            case AUDITOR -> event.forwardTo("audit");
            case SCREEN -> event.forwardTo("wall");
            case DATA_READER -> {}
            default -> areas.roots().stream().findFirst().ifPresent(area -> forward(event, account, area));
        }
    }

    private void forward(BeforeEnterEvent event, Account account, Area area) {
        String lens = lenses.homeOf(account.role()).path();
        event.forwardTo(new Focus(lens, area.code(), calendar.currentOrLastWorkingDay(), null).url());
    }
}
