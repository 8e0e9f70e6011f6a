package org.gridboard.issue.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Optional;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.StepOrder;
import org.gridboard.platform.RefusedException;

/** The last day of the suspension, within a year. */
class SuspendFields extends ActFields {

    private final DatePicker until = new DatePicker(getTranslation("issue.form.suspendedUntil"));

    SuspendFields(Times times, DraftKeeper draft) {
        until.setI18n(dayTexts().i18n());
        until.setRequiredIndicatorVisible(true);
        until.setMin(times.today().plusDays(1));
        until.setHelperText(getTranslation("issue.suspend.help"));
        draft.keep("until", until, LocalDate::toString, text -> Optional.of(LocalDate.parse(text)));
        add(until);
    }

    @Override
    StepOrder order(String words) {
        LocalDate last = until.getValue();
        if (last == null) {
            throw new RefusedException("issue.refused.until");
        }
        return StepOrder.suspend(last, words);
    }
}
