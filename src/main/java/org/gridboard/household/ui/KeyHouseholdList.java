package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.gridboard.access.CurrentAccount;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.Times;
import org.gridboard.household.HouseholdLists;
import org.gridboard.live.ChangeKind;

/** The key households of the area, the longest due first. */
@org.springframework.stereotype.Component
class KeyHouseholdList implements ListPane {

    private static final int ORDER = 20;

    private final HouseholdLists lists;
    private final CurrentAccount currentAccount;
    private final Times times;

    KeyHouseholdList(HouseholdLists lists, CurrentAccount currentAccount, Times times) {
        this.lists = lists;
        this.currentAccount = currentAccount;
        this.times = times;
    }

    @Override
    public String key() {
        return "household.list.keyHouseholds";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<ChangeKind> follows() {
        return Set.of(ChangeKind.KEY_HOUSEHOLD, ChangeKind.HOUSEHOLD);
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        return new KeyHouseholdPane(lists, Rights.of(currentAccount.get()), times.today(), focus, desk);
    }
}
