package org.gridboard.issue.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.StepOrder;
import org.gridboard.platform.RefusedException;

/** The new deadline. */
class ExtendFields extends ActFields {

    private final Times times;
    private final DateTimePicker due;

    ExtendFields(IssueDetail issue, Times times, DraftKeeper draft) {
        this.times = times;
        due = time(getTranslation("issue.extend.due"), dayTexts(), draft);
        due.setRequiredIndicatorVisible(true);
        Instant now = issue.dueAt();
        due.setHelperText(now == null ? "" : getTranslation("issue.extend.due.help", times.format(now)));
        add(due);
    }

    @Override
    StepOrder order(String words) {
        Instant newDue = instant(due, times);
        if (newDue == null) {
            throw new RefusedException("issue.refused.newDue");
        }
        return StepOrder.extend(newDue, words);
    }
}
