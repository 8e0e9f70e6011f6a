package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.meeting.Attendances;
import org.gridboard.meeting.Attendee;
import org.gridboard.meeting.Meeting;
import org.gridboard.platform.RefusedException;

/** Who is there: those expected, each to be ticked, and guests by name. Every tick is stored at once. */
class AttendanceDialog extends Dialog {

    private final Meeting meeting;
    private final MeetingServices services;
    private final ErrorLine error = new ErrorLine();
    private final Div attendees = new Div();
    private final TextField guest = new TextField();
    private final Map<AreaCode, String> grids;
    private UUID request = UUID.randomUUID();

    AttendanceDialog(Meeting meeting, MeetingServices services) {
        this.meeting = meeting;
        this.services = services;
        grids = GridNames.of(meeting.community(), services.areas()).stream()
                .collect(Collectors.toMap(Area::code, Area::name));
        setHeaderTitle(getTranslation("meeting.screen.attendance"));
        attendees.addClassName("gb-attendance");
        guest.setPlaceholder(getTranslation("meeting.screen.guest"));
        guest.setAriaLabel(getTranslation("meeting.screen.guest"));
        guest.setMaxLength(Attendances.NAME_MOST);
        var add = new Button(getTranslation("meeting.screen.guest.add"), click -> changeGuests(this::addGuest));
        guest.addKeyPressListener(Key.ENTER, event -> changeGuests(this::addGuest));
        var row = new Div(guest, add);
        row.addClassName("gb-acts");
        add(error, attendees, row);
        var close = new Button(getTranslation("meeting.screen.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        show();
    }

    private void show() {
        attendees.removeAll();
        services.attendances().of(meeting.id()).attendees().forEach(attendee -> attendees.add(line(attendee)));
    }

    private Component line(Attendee attendee) {
        if (attendee.isGuest()) {
            var remove = new Button(
                    VaadinIcon.CLOSE_SMALL.create(),
                    click -> changeGuests(() -> services.attendances().removeGuest(meeting.id(), attendee.number())));
            remove.setAriaLabel(getTranslation("meeting.screen.guest.remove", attendee.name()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            return new Div(new Span(getTranslation("meeting.screen.guest.of", attendee.name())), remove);
        }
        var present = new Checkbox(name(attendee), attendee.present());
        present.addValueChangeListener(change ->
                attempt(() -> services.attendances().mark(meeting.id(), attendee.number(), change.getValue())));
        return present;
    }

    private String name(Attendee attendee) {
        String role =
                attendee.role() == null ? null : getTranslation(attendee.role().key());
        return AgendaTexts.joined(
                attendee.name(), role, attendee.grids().stream().map(this::name).collect(Collectors.joining("、")));
    }

    private String name(AreaCode grid) {
        return grids.getOrDefault(grid, grid.value());
    }

    private void addGuest() {
        services.attendances().addGuest(request, meeting.id(), guest.getValue());
        request = UUID.randomUUID();
        guest.clear();
    }

    private void changeGuests(Runnable act) {
        attempt(() -> {
            act.run();
            show();
        });
    }

    /** The list stands while it is ticked off: one mark must not take away the box that the next one is made in. */
    private void attempt(Runnable act) {
        error.clear();
        try {
            act.run();
        } catch (RefusedException refused) {
            error.show(refused);
            show();
        }
    }
}
