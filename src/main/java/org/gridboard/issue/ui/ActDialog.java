package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.issue.Act;
import org.gridboard.issue.IssueDetail;
import org.gridboard.issue.IssueFacts;
import org.gridboard.issue.StepOrder;
import org.gridboard.platform.ChangedMeanwhileException;

/** Asks for what an act needs, keeps it as a draft until it is done, and stays open with a sentence where it is refused. */
class ActDialog extends Dialog {

    private final Act act;
    private final IssueDetail issue;
    private final ReportServices services;
    private final Runnable stored;
    private final DraftKeeper draft;
    private final ActFields fields;
    private final TextArea words;
    private final ErrorLine error = new ErrorLine();

    ActDialog(Act act, IssueDetail issue, ReportServices services, Runnable stored) {
        this.act = act;
        this.issue = issue;
        this.services = services;
        this.stored = stored;
        draft = new DraftKeeper(services.drafts(), services.times(), "issue/" + issue.id() + "/" + act);
        fields = ActFields.of(act, issue, services, draft);
        words = words();
        setHeaderTitle(getTranslation("issue.act." + act));
        setCloseOnOutsideClick(false);
        var content = new Div(draft, error, fields, words);
        content.addClassName("gb-fields");
        add(content);
        getFooter().add(new Button(getTranslation("issue.cancel"), click -> close()), confirm());
    }

    private TextArea words() {
        var area = new TextArea(getTranslation("issue.words." + act));
        area.setMaxLength(IssueFacts.WORDS_MOST);
        area.setWidthFull();
        area.setRequiredIndicatorVisible(act.needsWords());
        draft.keep("words", area);
        return area;
    }

    private Button confirm() {
        var confirm = new Button(getTranslation("issue.act." + act));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            error.attempt(this::take, IssueTexts.GONE);
            confirm.setEnabled(true);
        });
        confirm.setEnabled(isEnough(words.getValue()));
        words.addValueChangeListener(change -> confirm.setEnabled(isEnough(change.getValue())));
        return confirm;
    }

    private boolean isEnough(String said) {
        return !act.needsWords() || !said.isBlank();
    }

    private void take() {
        try {
            StepOrder order = fields.order(words.getValue());
            services.steps().take(issue.id(), issue.version(), order);
            draft.done();
            close();
            stored.run();
        } catch (ChangedMeanwhileException changed) {
            throw IssueTexts.told(this, (IssueDetail) changed.current());
        }
    }
}
