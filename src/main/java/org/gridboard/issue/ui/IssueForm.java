package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.NumberedForm;
import org.gridboard.dashboard.Selected;
import org.gridboard.issue.IssueDetails;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.ReportOrigin;
import org.gridboard.issue.ReportOrigin.Ref;

/** Opens an issue, or the page to report a new one. */
@org.springframework.stereotype.Component
class IssueForm extends NumberedForm {

    static final String KIND = "issue";

    private final IssueDetails details;
    private final ReportServices services;

    IssueForm(IssueDetails details, ReportServices services) {
        super(KIND, services.currentAccount());
        this.details = details;
        this.services = services;
    }

    /** Where the report begins at something that does not exist for the account, there is no page. */
    @Override
    protected Optional<Component> add(Selected start, Account account, Focus focus, Desk desk) {
        if (!mayReport(account)) {
            return Optional.empty();
        }
        if (start.id().equals(Selected.NEW)) {
            return Optional.of(new ReportPage(services, desk, Optional.empty(), "report", Optional.empty()));
        }
        return start.origin()
                .flatMap(IssueForm::ref)
                .flatMap(services.origins()::find)
                .map(origin -> new ReportPage(
                        services,
                        desk,
                        Optional.of(origin),
                        "report/" + start.origin().orElseThrow(),
                        start.back()));
    }

    private static Optional<Ref> ref(Selected origin) {
        return Arrays.stream(ReportOrigin.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(origin.kind()))
                .findFirst()
                .flatMap(kind -> origin.number().map(number -> new Ref(kind, number)));
    }

    @Override
    protected Optional<Component> show(long number, Account account, Desk desk) {
        return details.find(new IssueId(number))
                .map(issue -> new IssuePage(
                        issue,
                        mayReport(account) && account.worksIn(issue.grid().code()),
                        services,
                        desk));
    }

    private static boolean mayReport(Account account) {
        return account.is(Role.GRID_CHIEF, Role.GRID_MEMBER, Role.SECRETARY);
    }
}
