package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.dashboard.OffersChanges;
import org.gridboard.live.ChangeKind;
import org.gridboard.meeting.ItemRef;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** The agenda. While a meeting runs it does not move by itself: what has changed is offered in a line above it. */
class AgendaPane extends Div implements FollowsFocus, OffersChanges {

    /** What an agenda is made of. */
    static final Set<ChangeKind> SHOWS = Set.of(
            ChangeKind.ISSUE,
            ChangeKind.SIGHTING,
            ChangeKind.KEY_HOUSEHOLD,
            ChangeKind.VISIT,
            ChangeKind.PROMISE,
            ChangeKind.MEETING);

    private final Sitting sitting;
    private final Desk desk;
    private final AgendaHead head;
    private final AgendaRows rows;
    private final NativeButton offer = new NativeButton();
    private final ErrorLine error = new ErrorLine();

    AgendaPane(Sitting sitting, MeetingServices services, Focus focus, Desk desk) {
        this.sitting = sitting;
        this.desk = desk;
        addClassName("gb-agenda");
        rows = new AgendaRows(sitting, new AgendaTexts(services, getLocale()), desk, this::moved);
        head = new AgendaHead(sitting, services, focus, desk, this::step);
        offer.addClassName("gb-agenda-offer");
        offer.addClickListener(click -> {
            sitting.read();
            desk.stored();
        });
        offer.setVisible(false);
        add(head, offer, error);
        notes().forEach(this::add);
        add(rows);
        follow(focus);
    }

    @Override
    public void follow(Focus focus) {
        rows.show(focus);
        head.count(sitting.shown().refs(focus.area()));
    }

    @Override
    public boolean offers(Set<ChangeKind> kinds) {
        if (Collections.disjoint(kinds, SHOWS)) {
            return true;
        }
        boolean ran = sitting.running().isPresent();
        sitting.readMeeting();
        if (!ran || sitting.running().isEmpty()) {
            return false;
        }
        int changed = sitting.changed();
        offer.setVisible(changed > 0);
        offer.setText(getTranslation("meeting.screen.offer", changed));
        return true;
    }

    private List<Component> notes() {
        return List.of(
                note("meeting.screen.dayOff", sitting.shown().agenda().dayOff()),
                note("meeting.screen.cut", sitting.shown().agenda().cut()));
    }

    private Paragraph note(String key, boolean holds) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("gb-agenda-note");
        note.setVisible(holds);
        return note;
    }

    private void step(int places) {
        ItemRef chosen = Items.in(desk.focus()).orElse(null);
        List<ItemRef> refs = sitting.shown().refs(desk.focus().area());
        int to = refs.indexOf(chosen) + places;
        if (chosen != null && refs.contains(chosen) && to >= 0 && to < refs.size()) {
            int before = places > 0 ? to + 1 : to;
            moved(chosen, before < refs.size() ? refs.get(before) : null);
        }
    }

    private void moved(ItemRef item, @Nullable ItemRef before) {
        error.clear();
        try {
            sitting.move(item, before);
        } catch (RefusedException refused) {
            error.show(refused);
        }
        rows.arrange(desk.focus());
    }
}
