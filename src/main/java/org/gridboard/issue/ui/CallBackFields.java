package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.dashboard.DayTexts;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.issue.CallBack;
import org.gridboard.issue.CalledBack;
import org.gridboard.issue.IssueFacts;
import org.gridboard.issue.IssueId;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** Who was called back, when, and what was said. */
class CallBackFields extends Div {

    private final IssueId issue;
    private final CallBack promise;
    private final ReportServices services;
    private final Desk desk;
    private final DraftKeeper draft;
    private final TextField with = new TextField(getTranslation("issue.callBack.with"));
    private final DateTimePicker at = new DateTimePicker(getTranslation("issue.callBack.at"));
    private final TextArea said = new TextArea(getTranslation("issue.callBack.said"));
    private final ErrorLine error = new ErrorLine();

    CallBackFields(IssueId issue, CallBack promise, ReportServices services, Desk desk) {
        this.issue = issue;
        this.promise = promise;
        this.services = services;
        this.desk = desk;
        addClassName("gb-fields");
        with.setMaxLength(CalledBack.WITH_MOST);
        with.setRequiredIndicatorVisible(true);
        said.setMaxLength(IssueFacts.WORDS_MOST);
        said.setRequiredIndicatorVisible(true);
        said.setWidthFull();
        at.setHelperText(getTranslation("issue.callBack.at.now"));
        at.setDatePickerI18n(new DayTexts(this::getTranslation, getLocale()).i18n());
        draft = new DraftKeeper(services.drafts(), services.times(), "issue/" + issue + "/promise/" + promise.id());
        draft.keep("with", with);
        draft.keep("at", at, LocalDateTime::toString, text -> Optional.of(LocalDateTime.parse(text)));
        draft.keep("said", said);
        var keep =
                new Button(getTranslation("issue.callBack.keep"), click -> error.attempt(this::keep, IssueTexts.GONE));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(draft, with, said, at, error, keep);
    }

    private void keep() {
        try {
            services.callBacks()
                    .keep(
                            draft.request(),
                            issue,
                            promise.id(),
                            new CalledBack(with.getValue(), at.getValue(), said.getValue()));
        } catch (ChangedMeanwhileException changed) {
            Instant kept = Objects.requireNonNull(((CallBack) changed.current()).keptAt());
            throw new RefusedException(
                    "issue.refused.callBackKept", services.times().format(kept));
        }
        draft.done();
        desk.stored();
    }
}
