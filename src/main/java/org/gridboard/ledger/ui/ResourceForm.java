package org.gridboard.ledger.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.NumberedForm;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.ledger.resource.ResourceId;
import org.gridboard.ledger.resource.Resources;

/** Opens a public resource, or the form to add one. */
@org.springframework.stereotype.Component
class ResourceForm extends NumberedForm {

    static final String KIND = "resource";

    private final Resources resources;
    private final Drafts drafts;
    private final Times times;

    ResourceForm(Resources resources, Drafts drafts, Times times, CurrentAccount currentAccount) {
        super(KIND, currentAccount);
        this.resources = resources;
        this.drafts = drafts;
        this.times = times;
    }

    @Override
    protected Optional<Component> add(Selected start, Account account, Focus focus, Desk desk) {
        return keeps(account) ? Optional.of(new NewResourcePage(resources, drafts, times, desk)) : Optional.empty();
    }

    @Override
    protected Optional<Component> show(long number, Account account, Desk desk) {
        return resources
                .find(new ResourceId(number))
                .map(resource -> new ResourcePage(resource, keeps(account), resources, desk));
    }

    private static boolean keeps(Account account) {
        return account.is(Role.GRID_CHIEF, Role.SECRETARY);
    }
}
