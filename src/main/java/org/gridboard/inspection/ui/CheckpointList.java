package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.inspection.Rounds;
import org.gridboard.live.ChangeKind;

/** The checkpoints of a grid in walking order, as the running round sees them. */
@org.springframework.stereotype.Component
class CheckpointList implements ListPane {

    private static final int ORDER = 30;

    private final Rounds rounds;
    private final CurrentAccount currentAccount;

    CheckpointList(Rounds rounds, CurrentAccount currentAccount) {
        this.rounds = rounds;
        this.currentAccount = currentAccount;
    }

    @Override
    public String key() {
        return "inspection.list.checkpoints";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<ChangeKind> follows() {
        return Set.of(ChangeKind.CHECKPOINT, ChangeKind.SIGHTING);
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        return gridOf(focus)
                .filter(grid -> currentAccount.get().worksIn(grid))
                .<Component>map(grid -> new CheckpointPane(rounds, grid, mayAdd(focus), focus, desk))
                .orElseGet(CheckpointList::chooseGrid);
    }

    /** A checkpoint is added to the grid that is the page's area, so that its form knows where it belongs. */
    private boolean mayAdd(Focus focus) {
        return focus.area().isGrid() && currentAccount.get().is(Role.GRID_CHIEF, Role.SECRETARY);
    }

    /** The grid that is the page's area, else the one that is selected in it. */
    static Optional<AreaCode> gridOf(Focus focus) {
        if (focus.area().isGrid()) {
            return Optional.of(focus.area());
        }
        return Optional.ofNullable(focus.selected())
                .filter(selected -> selected.kind().equals(GridForm.KIND))
                .flatMap(selected -> AreaCode.parse(selected.id()))
                .filter(AreaCode::isGrid);
    }

    private static Component chooseGrid() {
        var words = new Paragraph();
        words.setText(words.getTranslation("inspection.list.chooseGrid"));
        words.addClassName("gb-empty");
        return words;
    }
}
