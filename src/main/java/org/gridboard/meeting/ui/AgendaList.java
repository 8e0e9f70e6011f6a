package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.live.ChangeKind;

/** The agenda of the meeting; of a street, its communities. */
@org.springframework.stereotype.Component
class AgendaList implements ListPane {

    static final String NAME = "agenda";

    private final Sittings sittings;

    AgendaList(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public String key() {
        return "meeting.list." + NAME;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Set<ChangeKind> follows() {
        return AgendaPane.SHOWS;
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        return sittings.of(focus, desk)
                .<Component>map(sitting -> new AgendaPane(sitting, sittings.services(), focus, desk))
                .orElseGet(() -> new CommunityChoice(sittings.services().areas().children(focus.area()), desk));
    }
}
