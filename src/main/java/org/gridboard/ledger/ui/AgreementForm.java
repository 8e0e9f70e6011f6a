package org.gridboard.ledger.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.area.Area;
import org.gridboard.area.Areas;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.ledger.agreement.AgreementId;
import org.gridboard.ledger.agreement.Agreements;

/** Opens an agreement, or the form to add one to a grid of the page's area. */
@org.springframework.stereotype.Component
class AgreementForm implements DetailForm {

    static final String KIND = "agreement";
    private static final int GRIDS_MOST = 1_000;

    private final Agreements agreements;
    private final Areas areas;
    private final Drafts drafts;
    private final Times times;
    private final CurrentAccount currentAccount;

    AgreementForm(Agreements agreements, Areas areas, Drafts drafts, Times times, CurrentAccount currentAccount) {
        this.agreements = agreements;
        this.areas = areas;
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
        return selected.isNew() ? add(focus, keeps, desk) : show(selected, keeps, desk);
    }

    private Optional<Component> add(Focus focus, boolean keeps, Desk desk) {
        List<Area> grids = areas.gridsLike("", focus.area(), GRIDS_MOST);
        return keeps && !grids.isEmpty()
                ? Optional.of(new NewAgreementPage(grids, agreements, drafts, times, desk))
                : Optional.empty();
    }

    private Optional<Component> show(Selected selected, boolean keeps, Desk desk) {
        return selected.number()
                .map(AgreementId::new)
                .flatMap(agreements::find)
                .map(agreement -> new AgreementPage(agreement, keeps, agreements, desk));
    }
}
