package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.Times;
import org.gridboard.household.FloatingRegister;
import org.gridboard.live.ChangeKind;

/** The floating population register of the area, what ends first on top. */
@org.springframework.stereotype.Component
class FloatingList implements ListPane {

    private static final int ORDER = 24;

    private final FloatingRegister register;
    private final Times times;

    FloatingList(FloatingRegister register, Times times) {
        this.register = register;
        this.times = times;
    }

    @Override
    public String key() {
        return "household.list.floating";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<ChangeKind> follows() {
        return Set.of(ChangeKind.HOUSEHOLD);
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        return new FloatingPane(register, times.today(), focus, desk);
    }
}
