package org.gridboard.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.Decisions;
import org.gridboard.meeting.MeetingId;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** Words the measure of a decision anew. What somebody else has stored meanwhile is told, and what was typed stays. */
class MeasureDialog extends Dialog {

    private final MeetingId meeting;
    private final Decisions decisions;
    private final Runnable afterwards;
    private final ErrorLine error = new ErrorLine();
    private final TextArea measure = new TextArea(getTranslation("minutes.edit.measure"));
    private Decision seen;

    MeasureDialog(MeetingId meeting, Decision decision, Decisions decisions, Runnable afterwards) {
        this.meeting = meeting;
        this.seen = decision;
        this.decisions = decisions;
        this.afterwards = afterwards;
        measure.setValue(decision.measure());
        measure.setMaxLength(Decision.MEASURE_MOST);
        measure.setWidth("30em");
        setCloseOnOutsideClick(false);
        var save = new Button(getTranslation("minutes.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(error, measure);
        getFooter().add(new Button(getTranslation("minutes.cancel"), click -> close()), save);
    }

    private void save() {
        error.clear();
        try {
            decisions.edit(meeting, seen.ref(), seen.version(), measure.getValue());
            close();
            afterwards.run();
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            seen = (Decision) changed.current();
            error.show(new RefusedException("minutes.edit.changed", seen.measure()));
        }
    }
}
