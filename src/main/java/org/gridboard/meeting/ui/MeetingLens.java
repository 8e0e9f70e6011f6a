package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.gridboard.access.Role;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Lens;
import org.gridboard.meeting.Meeting;

/** The daily meeting (screens.md, 1): what has changed since the last one, the agenda, and the bar that runs it. */
@org.springframework.stereotype.Component
class MeetingLens implements Lens {

    static final String PATH = "meeting";
    private static final int ORDER = 10;

    private final Sittings sittings;

    MeetingLens(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isHomeOf(Role role) {
        return role == Role.SECRETARY;
    }

    @Override
    public String firstList() {
        return AgendaList.NAME;
    }

    @Override
    public Component headline(Focus focus, Desk desk) {
        return sittings.of(focus, desk)
                .<Component>map(
                        sitting -> new ChangeHeadline(sitting.shown().agenda().changes(), desk))
                .orElseGet(Div::new);
    }

    /** A meeting keeps the day it was opened for, however late it becomes. */
    @Override
    public boolean goesOn(Focus focus) {
        return sittings.known(focus)
                .flatMap(Sitting::meeting)
                .filter(Meeting::isOpen)
                .isPresent();
    }

    @Override
    public Optional<Component> foot(Focus focus, Desk desk) {
        return sittings.of(focus, desk).map(sitting -> new MeetingBar(sitting, sittings.services(), focus, desk));
    }
}
