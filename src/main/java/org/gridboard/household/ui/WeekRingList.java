package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.household.WeekRing;
import org.gridboard.live.ChangeKind;

/** The week ring: the next doors to visit, and the households by how long ago somebody was last met there. */
@org.springframework.stereotype.Component
class WeekRingList implements ListPane {

    private static final int ORDER = 22;

    private final WeekRing ring;
    private final CurrentAccount currentAccount;

    WeekRingList(WeekRing ring, CurrentAccount currentAccount) {
        this.ring = ring;
        this.currentAccount = currentAccount;
    }

    @Override
    public String key() {
        return "household.list.weekRing";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<ChangeKind> follows() {
        return Set.of(ChangeKind.VISIT, ChangeKind.HOUSEHOLD);
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        return new WeekRingPane(ring, Rights.of(currentAccount.get()), focus, desk);
    }
}
