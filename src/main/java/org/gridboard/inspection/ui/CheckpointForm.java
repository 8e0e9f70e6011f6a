package org.gridboard.inspection.ui;

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
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.Checkpoints;
import org.gridboard.inspection.Rounds;
import org.gridboard.inspection.Sightings;

/** Opens a checkpoint, or the form to add one to the grid of the page. */
@org.springframework.stereotype.Component
class CheckpointForm implements DetailForm {

    static final String KIND = "checkpoint";

    private final Checkpoints checkpoints;
    private final Sightings sightings;
    private final Rounds rounds;
    private final CurrentAccount currentAccount;
    private final Times times;

    CheckpointForm(
            Checkpoints checkpoints, Sightings sightings, Rounds rounds, CurrentAccount currentAccount, Times times) {
        this.checkpoints = checkpoints;
        this.sightings = sightings;
        this.rounds = rounds;
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
        return selected.filter(Selected::isNew).isPresent() ? add(focus, account, desk) : show(selected, account, desk);
    }

    private Optional<Component> add(Focus focus, Account account, Desk desk) {
        return focus.area().isGrid() && account.worksIn(focus.area()) && mayKeep(account)
                ? Optional.of(new NewCheckpointPage(focus.area(), checkpoints, desk))
                : Optional.empty();
    }

    private Optional<Component> show(Optional<Selected> selected, Account account, Desk desk) {
        return selected.flatMap(Selected::number)
                .map(CheckpointId::new)
                .flatMap(checkpoints::find)
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
