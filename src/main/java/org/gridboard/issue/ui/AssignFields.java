package org.gridboard.issue.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.time.Instant;
import java.util.List;
import org.gridboard.code.Level;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.Assignee;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.StepOrder;
import org.gridboard.platform.RefusedException;

/** To whom, and until when. */
class AssignFields extends ActFields {

    private final Times times;
    private final ComboBox<Assignee> assignee;
    private final DateTimePicker due;

    AssignFields(IssueDetail issue, ReportServices services, DraftKeeper draft) {
        times = services.times();
        List<Assignee> choices = services.assignees().of(issue.grid().code().at(Level.COMMUNITY));
        assignee = new ComboBox<>(getTranslation("issue.form.assignee"), choices);
        assignee.setItemLabelGenerator(choice -> IssueTexts.of(this, choice));
        assignee.setRequiredIndicatorVisible(true);
        assignee.setWidthFull();
        draft.keep(
                "assignee",
                assignee,
                Assignee::key,
                key -> choices.stream()
                        .filter(choice -> choice.key().equals(key))
                        .findFirst());
        due = time(getTranslation("issue.form.limit"), dayTexts(), draft);
        Instant deadline = issue.dueAt();
        due.setHelperText(deadline == null ? "" : getTranslation("issue.assign.due.help", times.format(deadline)));
        var bodies = new Anchor("bodies", getTranslation("issue.body.keep"));
        bodies.setTarget(AnchorTarget.BLANK);
        add(assignee, bodies, due);
    }

    @Override
    StepOrder order(String words) {
        Assignee chosen = assignee.getValue();
        if (chosen == null) {
            throw new RefusedException("issue.refused.assignee");
        }
        return StepOrder.assign(chosen, instant(due, times), words);
    }
}
