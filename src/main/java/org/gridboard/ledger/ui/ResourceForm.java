package org.gridboard.ledger.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.ledger.resource.ResourceId;
import org.gridboard.ledger.resource.Resources;

/** Opens a public resource, or the form to add one. */
@org.springframework.stereotype.Component
class ResourceForm implements DetailForm {

    static final String KIND = "resource";

    private final Resources resources;
    private final Drafts drafts;
    private final Times times;
    private final CurrentAccount currentAccount;

    ResourceForm(Resources resources, Drafts drafts, Times times, CurrentAccount currentAccount) {
        this.resources = resources;
        this.drafts = drafts;
        this.times = times;
        this.currentAccount = currentAccount;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Component> open(Focus focus, Desk desk) {
        Account account = currentAccount.get();
        Selected selected = focus.selected();
        if (selected == null || !account.role().doesDailyWork()) {
            return Optional.empty();
        }
        boolean keeps = account.is(Role.GRID_CHIEF, Role.SECRETARY);
        if (selected.isNew()) {
            return keeps ? Optional.of(new NewResourcePage(resources, drafts, times, desk)) : Optional.empty();
        }
        return selected.number()
                .map(ResourceId::new)
                .flatMap(resources::find)
                .map(resource -> new ResourcePage(resource, keeps, resources, desk));
    }
}
