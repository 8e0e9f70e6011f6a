package org.gridboard.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.FollowsChanges;
import org.gridboard.dashboard.FollowsFocus;
import org.gridboard.live.ChangeKind;
import org.gridboard.live.LiveChange;
import org.gridboard.meeting.Attendance;
import org.gridboard.meeting.ItemRef;
import org.gridboard.meeting.Meeting;
import org.gridboard.platform.RefusedException;

/** Along the foot of the page: which item, the clocks, the keys, who is there, and the way to begin and to close. */
class MeetingBar extends Footer implements FollowsFocus, FollowsChanges {

    private final Sitting sitting;
    private final MeetingServices services;
    private final Desk desk;
    private final MeetingKeys keys = new MeetingKeys();
    private final Span position = new Span();
    private final MeetingClock itemClock = new MeetingClock();
    private final MeetingClock meetingClock = new MeetingClock();
    private final Span clocks = new Span();
    private final KeyHints hints;
    private final Span state = new Span();
    private final Span live = new Span();

    MeetingBar(Sitting sitting, MeetingServices services, Focus focus, Desk desk) {
        this.sitting = sitting;
        this.services = services;
        this.desk = desk;
        addClassName("gb-meeting-bar");
        getElement().setAttribute("aria-label", getTranslation("meeting.screen.bar"));
        live.addClassName("gb-meeting-live");
        clocks.add(
                new Span(getTranslation("meeting.screen.clock.item")),
                itemClock,
                new Span(getTranslation("meeting.screen.clock.meeting")),
                meetingClock);
        clocks.addClassName("gb-meeting-clocks");
        hints = new KeyHints(keys, this::step);
        var space = new Span();
        space.addClassName("gb-space");
        add(keys, position, clocks, hints, state, space, live);
        standing();
        follow(focus);
    }

    @Override
    public void follow(Focus focus) {
        List<ItemRef> refs = sitting.shown().refs(focus.area());
        int at = Items.in(focus).map(refs::indexOf).orElse(-1);
        position.setText(
                at < 0
                        ? getTranslation(
                                "meeting.screen.decided.of", sitting.shown().decided(refs), refs.size())
                        : getTranslation("meeting.screen.position", at + 1, refs.size()));
        clocks.setVisible(sitting.running().isPresent());
        itemClock.start(sitting.itemTime());
        meetingClock.start(sitting.meetingTime());
    }

    @Override
    public void follow(LiveChange change) {
        if (change.kinds().contains(ChangeKind.MEETING)) {
            sitting.readMeeting();
            standing();
            follow(desk.focus());
        }
        change.statuses().values().stream()
                .findFirst()
                .ifPresent(grid -> live.setText(getTranslation("meeting.screen.live", grid.name())));
    }

    /** Whether it runs, and what can be done about that. */
    private void standing() {
        state.removeAll();
        keys.keepAwake(sitting.running().isPresent());
        sitting.meeting().ifPresentOrElse(this::standing, this::notBegun);
    }

    private void standing(Meeting meeting) {
        if (!meeting.isOpen()) {
            state.add(new Anchor(
                    "minutes/" + meeting.community() + "/" + meeting.day(),
                    getTranslation("meeting.screen.minutes", meeting.number())));
        } else if (sitting.mayRun()) {
            Attendance attendance = services.attendances().of(meeting.id());
            state.add(
                    button("attendance", attendance(attendance), () -> new AttendanceDialog(meeting, services).open()),
                    button(
                            "end",
                            getTranslation("meeting.screen.end"),
                            () -> new ClosingDialog(meeting, sitting, services, desk, this::standing).open()));
        } else {
            state.add(new Span(
                    getTranslation("meeting.screen.runs", services.times().format(meeting.openedAt()))));
        }
    }

    private String attendance(Attendance attendance) {
        return getTranslation("meeting.screen.attendance.grids", attendance.gridsPresent(), attendance.grids());
    }

    private void notBegun() {
        if (sitting.mayArrange()) {
            state.add(button("begin", getTranslation("meeting.screen.begin"), this::begin));
        }
    }

    private void begin() {
        try {
            sitting.open();
        } catch (RefusedException refused) {
            live.setText(getTranslation(refused.key(), refused.params()));
            return;
        }
        standing();
        desk.stored();
        if (Items.in(desk.focus()).isEmpty()) {
            step(0);
        }
        follow(desk.focus());
    }

    private void step(int places) {
        Focus focus = desk.focus();
        sitting.shown()
                .from(Items.in(focus).orElse(null), places, focus.area())
                .ifPresent(ref -> desk.show(focus.select(Items.select(ref))));
    }

    private static NativeButton button(String name, String words, Runnable act) {
        var button = new NativeButton(words, click -> act.run());
        button.addClassName("gb-meeting-act");
        button.getElement().setAttribute("data-meeting", name);
        return button;
    }
}
