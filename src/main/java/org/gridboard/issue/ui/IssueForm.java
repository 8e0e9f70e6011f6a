package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.IssueDetails;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.Issues;

/** Opens an issue, or the page to report a new one. */
@org.springframework.stereotype.Component
class IssueForm implements DetailForm {

    static final String KIND = "issue";

    private final IssueDetails details;
    private final Issues issues;
    private final CurrentAccount currentAccount;
    private final Times times;

    IssueForm(IssueDetails details, Issues issues, CurrentAccount currentAccount, Times times) {
        this.details = details;
        this.issues = issues;
        this.currentAccount = currentAccount;
        this.times = times;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Component> open(Focus focus, Desk desk) {
        Account account = currentAccount.get();
        Optional<Selected> selected = Optional.ofNullable(focus.selected());
        if (!account.role().doesDailyWork()) {
            return Optional.empty();
        }
        return selected.filter(Selected::isNew).isPresent() ? report(account, desk) : show(selected, account, desk);
    }

    private Optional<Component> report(Account account, Desk desk) {
        return mayReport(account) ? Optional.of(new ReportPage(issues, desk)) : Optional.empty();
    }

    private Optional<Component> show(Optional<Selected> selected, Account account, Desk desk) {
        return selected.flatMap(Selected::number)
                .map(IssueId::new)
                .flatMap(details::find)
                .map(issue -> new IssuePage(issue, mayReport(account), issues, times, desk));
    }

    private static boolean mayReport(Account account) {
        return account.is(Role.GRID_CHIEF, Role.GRID_MEMBER, Role.SECRETARY);
    }
}
