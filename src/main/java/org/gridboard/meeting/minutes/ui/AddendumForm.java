package org.gridboard.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Times;
import org.gridboard.meeting.MeetingId;
import org.gridboard.meeting.PastMeetings;
import org.gridboard.platform.RefusedException;

/** Adds a correction below closed minutes. */
class AddendumForm extends Section {

    private final MeetingId meeting;
    private final PastMeetings past;
    private final Runnable afterwards;
    private final DraftKeeper draft;
    private final ErrorLine error = new ErrorLine();
    private final TextArea words = new TextArea();

    AddendumForm(MeetingId meeting, PastMeetings past, Drafts drafts, Times times, Runnable afterwards) {
        this.meeting = meeting;
        this.past = past;
        this.afterwards = afterwards;
        addClassNames("gb-section", "gb-no-print");
        draft = new DraftKeeper(drafts, times, "addendum/" + meeting);
        words.setLabel(getTranslation("minutes.addendum"));
        words.setHelperText(getTranslation("minutes.addendum.hint"));
        words.setMaxLength(PastMeetings.ADDENDUM_MOST);
        words.setWidthFull();
        draft.keep("words", words);
        var add = new Button(getTranslation("minutes.addendum.add"), click -> add());
        add(error, draft, words, add);
    }

    private void add() {
        error.clear();
        try {
            past.addAddendum(draft.request(), meeting, words.getValue());
            draft.done();
            afterwards.run();
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
