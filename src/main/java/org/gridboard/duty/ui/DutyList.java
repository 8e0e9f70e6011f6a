package org.gridboard.duty.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.Times;
import org.gridboard.duty.Agenda;
import org.gridboard.duty.Duties;
import org.gridboard.live.ChangeKind;

/** What is to be done in the area now, whichever day the page shows. */
@org.springframework.stereotype.Component
class DutyList implements ListPane {

    static final String NAME = "duties";
    private static final int ORDER = -10;

    private final Duties duties;
    private final Times times;

    DutyList(Duties duties, Times times) {
        this.duties = duties;
        this.times = times;
    }

    @Override
    public String key() {
        return "duty.list." + NAME;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Set<ChangeKind> follows() {
        return Set.of(
                ChangeKind.CHECKPOINT,
                ChangeKind.SIGHTING,
                ChangeKind.ISSUE,
                ChangeKind.VISIT,
                ChangeKind.PROMISE,
                ChangeKind.KEY_HOUSEHOLD);
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        return new DutyPane(desk.once(Agenda.class, () -> duties.of(focus.area())), times.today(), focus, desk);
    }
}
