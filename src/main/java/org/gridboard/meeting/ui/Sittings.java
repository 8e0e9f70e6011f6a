package org.gridboard.meeting.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.springframework.stereotype.Component;

/** Finds the meeting that a focus is about; all parts of a page share one. */
@Component
class Sittings {

    private final MeetingServices services;

    Sittings(MeetingServices services) {
        this.services = services;
    }

    MeetingServices services() {
        return services;
    }

    /** The meeting of the focus' community and day; nothing for a street, which has none of its own. */
    Optional<Sitting> of(Focus focus, Desk desk) {
        return focus.area().level() == Level.STREET
                ? Optional.empty()
                : Optional.of(desk.once(
                        Sitting.class, () -> sitting(focus.area().at(Level.COMMUNITY), focus.day())));
    }

    /** The meeting that the page has before it, as it knows it; nothing where it shows another one. */
    Optional<Sitting> known(Focus focus) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrentOrThrow(), Sitting.class))
                .filter(kept -> focus.area().level() != Level.STREET
                        && kept.isOf(focus.area().at(Level.COMMUNITY), focus.day()));
    }

    /** A running meeting goes on as it stands; any other is read anew whenever the page renders. */
    private Sitting sitting(AreaCode community, LocalDate day) {
        UI page = UI.getCurrentOrThrow();
        Sitting kept = ComponentUtil.getData(page, Sitting.class);
        if (kept == null || !kept.isOf(community, day)) {
            kept = new Sitting(services, community, day);
            ComponentUtil.setData(page, Sitting.class, kept);
        } else if (kept.running().isEmpty()) {
            kept.read();
        }
        return kept;
    }
}
