package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.NumberedForm;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Checkpoints;
import org.gridboard.inspection.Rounds;
import org.gridboard.inspection.Sightings;

/** Opens a checkpoint, or the form to add one to the grid of the page. */
@org.springframework.stereotype.Component
class CheckpointForm extends NumberedForm {

    static final String KIND = "checkpoint";

    private final Checkpoints checkpoints;
    private final Sightings sightings;
    private final Rounds rounds;
    private final Times times;

    CheckpointForm(
            Checkpoints checkpoints, Sightings sightings, Rounds rounds, CurrentAccount currentAccount, Times times) {
        super(KIND, currentAccount);
        this.checkpoints = checkpoints;
        this.sightings = sightings;
        this.rounds = rounds;
        this.times = times;
    }

    @Override
    protected Optional<Component> add(Selected start, Account account, Focus focus, Desk desk) {
        return focus.area().isGrid() && account.worksIn(focus.area()) && mayKeep(account)
                ? Optional.of(new NewCheckpointPage(focus.area(), checkpoints, desk))
                : Optional.empty();
    }

    @Override
    protected Optional<Component> show(long number, Account account, Desk desk) {
        return checkpoints
                .find(new CheckpointId(number))
                .map(checkpoint -> new CheckpointPage(
                        checkpoint,
                        mayKeep(account),
                        account.role().worksInGrids(),
                        new CheckpointPage.Services(checkpoints, sightings, rounds, times),
                        desk));
    }

    private static boolean mayKeep(Account account) {
        return account.is(Role.GRID_CHIEF, Role.SECRETARY);
    }
}
