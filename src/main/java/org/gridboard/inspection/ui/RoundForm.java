package org.gridboard.inspection.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DetailForm;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Times;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.Rounds;
import org.gridboard.inspection.Sightings;

/** Opens the round of a half-day in a grid: {@code ?round=350203011048003.2026-11-20.MORNING}. */
@org.springframework.stereotype.Component
class RoundForm implements DetailForm {

    static final String KIND = "round";

    private final Rounds rounds;
    private final Sightings sightings;
    private final CurrentAccount currentAccount;
    private final Times times;
    private final Clock clock;

    RoundForm(Rounds rounds, Sightings sightings, CurrentAccount currentAccount, Times times, Clock clock) {
        this.rounds = rounds;
        this.sightings = sightings;
        this.currentAccount = currentAccount;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Component> open(Focus focus, Desk desk) {
        boolean mayMark = currentAccount.get().role().worksInGrids();
        return Optional.ofNullable(focus.selected())
                .flatMap(selected -> RoundId.parse(selected.id()))
                .filter(round -> currentAccount.get().worksIn(round.grid()))
                .flatMap(rounds::find)
                .map(round ->
                        new RoundPage(round, mayMark, new RoundPage.Services(rounds, sightings, times, clock), desk));
    }

    /** What a button selects that opens the round. */
    static Selected selected(RoundId round) {
        return new Selected(KIND, round.toString());
    }
}
