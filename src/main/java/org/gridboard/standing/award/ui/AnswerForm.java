package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.standing.award.Appeal;
import org.gridboard.standing.award.Appeals;

/** Answers an appeal: accepted with a remark, or rejected with a reason. */
class AnswerForm extends Div {

    private final Appeal appeal;
    private final AwardServices services;
    private final Runnable afterwards;
    private final ErrorLine error = new ErrorLine();
    private final TextArea words = new TextArea();
    private final DraftKeeper draft;

    AnswerForm(Appeal appeal, AwardServices services, Runnable afterwards) {
        this.appeal = appeal;
        this.services = services;
        this.afterwards = afterwards;
        addClassNames("gb-appeal-form", "gb-no-print");
        draft = new DraftKeeper(services.drafts(), services.times(), "appeal-answer/" + appeal.id());
        words.setLabel(getTranslation("award.answer.words"));
        words.setMaxLength(Appeals.WORDS_MOST);
        words.setWidthFull();
        draft.keep("words", words);
        var acts = new Div(
                new Button(getTranslation("award.answer.accept"), click -> answer(true)),
                new Button(getTranslation("award.answer.reject"), click -> answer(false)));
        acts.addClassName("gb-acts");
        add(error, draft, words, acts);
        words.focus();
    }

    private void answer(boolean accepted) {
        error.attempt(() -> {
            services.appeals().answer(draft.request(), appeal.id(), accepted, words.getValue());
            draft.done();
            afterwards.run();
        });
    }
}
