package org.gridboard.issue.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.StepOrder;
import org.jspecify.annotations.Nullable;

/** What an act needs besides words. */
abstract class ActFields extends Div {

    ActFields() {
        addClassName("gb-fields");
    }

    /** The act with what was filled in. */
    abstract StepOrder order(String words);

    static ActFields of(Act act, IssueDetail issue, ReportServices services, DraftKeeper draft) {
        return switch (act) {
            case ASSIGN -> new AssignFields(issue, services, draft);
            case HANDLE -> new HandleFields(issue, services, draft);
            case EXTEND -> new ExtendFields(issue, services.times(), draft);
            case SUSPEND -> new SuspendFields(services.times(), draft);
            default -> new None(act);
        };
    }

    /** A time that is kept in the draft. */
    static DateTimePicker time(String label, DayTexts texts, DraftKeeper draft) {
        var time = new DateTimePicker(label);
        time.setDatePickerI18n(texts.i18n());
        draft.keep("due", time, LocalDateTime::toString, text -> Optional.of(LocalDateTime.parse(text)));
        return time;
    }

    static @Nullable Instant instant(DateTimePicker time, Times times) {
        return time.getValue() == null ? null : times.instant(time.getValue());
    }

    DayTexts dayTexts() {
        return new DayTexts(this::getTranslation, getLocale());
    }

    private static final class None extends ActFields {

        private final Act act;

        private None(Act act) {
            this.act = act;
            setVisible(false);
        }

        @Override
        StepOrder order(String words) {
            return new StepOrder(act, words, null, null, null, null);
        }
    }
}
