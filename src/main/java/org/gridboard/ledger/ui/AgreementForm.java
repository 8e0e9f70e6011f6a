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
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.NumberedForm;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.ledger.agreement.AgreementId;
import org.gridboard.ledger.agreement.Agreements;

/** Opens an agreement, or the form to add one to a grid of the page's area. */
@org.springframework.stereotype.Component
class AgreementForm extends NumberedForm {

    static final String KIND = "agreement";
    private static final int GRIDS_MOST = 1_000;

    private final Agreements agreements;
    private final Areas areas;
    private final Drafts drafts;
    private final Times times;

    AgreementForm(Agreements agreements, Areas areas, Drafts drafts, Times times, CurrentAccount currentAccount) {
        super(KIND, currentAccount);
        this.agreements = agreements;
        this.areas = areas;
        this.drafts = drafts;
        this.times = times;
    }

    @Override
    protected Optional<Component> add(Selected start, Account account, Focus focus, Desk desk) {
        List<Area> grids = areas.gridsLike("", focus.area(), GRIDS_MOST);
        return keeps(account) && !grids.isEmpty()
                ? Optional.of(new NewAgreementPage(grids, agreements, drafts, times, desk))
                : Optional.empty();
    }

    @Override
    protected Optional<Component> show(long number, Account account, Desk desk) {
        return agreements
                .find(new AgreementId(number))
                .map(agreement -> new AgreementPage(agreement, keeps(account), agreements, desk));
    }

    private static boolean keeps(Account account) {
        return account.is(Role.GRID_CHIEF, Role.SECRETARY);
    }
}
