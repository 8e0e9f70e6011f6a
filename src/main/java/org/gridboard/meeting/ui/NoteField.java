package org.gridboard.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.ItemNotes;
import org.gridboard.meeting.Meeting;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** What is noted on an item; stored while one types. */
class NoteField extends Div {

    /** How long somebody may pause in typing before it is stored. */
    private static final int PAUSE_MILLISECONDS = 800;

    private final AgendaItem item;
    private final Meeting meeting;
    private final MeetingServices services;
    private final TextArea words = new TextArea();
    private final ErrorLine error = new ErrorLine();
    private int version;

    NoteField(AgendaItem item, Meeting meeting, MeetingServices services) {
        this.item = item;
        this.meeting = meeting;
        this.services = services;
        version = item.taken().noteVersion();
        addClassName("gb-item-note");
        words.setWidthFull();
        words.setMinRows(1);
        words.setMaxLength(ItemNotes.NOTE_MOST);
        words.setPlaceholder(getTranslation("meeting.screen.note"));
        words.setAriaLabel(getTranslation("meeting.screen.note"));
        words.setValue(item.taken().note());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLISECONDS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store();
            }
        });
        MeetingKeys.on(words, "n");
        add(error, words);
    }

    private void store() {
        error.clear();
        try {
            services.notes().note(meeting.id(), item.ref(), version, words.getValue());
            version++;
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException meanwhile) {
            error.show(new RefusedException("meeting.screen.refused.note", meanwhile.current()));
        }
    }
}
