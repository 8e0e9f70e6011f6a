package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.award.Appeals;

/** Writes an appeal about the standing of the own community. */
class AppealForm extends Div {

    private final Shown shown;
    private final AwardServices services;
    private final Runnable afterwards;
    private final ErrorLine error = new ErrorLine();
    private final Select<Indicator> about = new Select<>();
    private final TextArea words = new TextArea();
    private final DraftKeeper draft;

    AppealForm(Shown shown, AwardServices services, Runnable afterwards) {
        this.shown = shown;
        this.services = services;
        this.afterwards = afterwards;
        addClassNames("gb-appeal-form", "gb-no-print");
        draft = new DraftKeeper(
                services.drafts(),
                services.times(),
                "appeal/" + Shown.address(shown.area().code(), shown.period()));
        about.setLabel(getTranslation("award.appeal.about"));
        about.setItems(Indicator.values());
        about.setItemLabelGenerator(
                indicator -> getTranslation(indicator == null ? "award.appeal.whole" : indicator.key()));
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption(getTranslation("award.appeal.whole"));
        words.setLabel(getTranslation("award.appeal.words", services.periods().of(shown.period(), getLocale())));
        words.setHelperText(getTranslation("award.appeal.hint"));
        words.setMaxLength(Appeals.WORDS_MOST);
        words.setWidthFull();
        draft.keep("about", about, Indicator.class);
        draft.keep("words", words);
        add(error, draft, about, words, new Button(getTranslation("award.appeal.send"), click -> send()));
    }

    private void send() {
        error.attempt(() -> {
            services.appeals()
                    .write(draft.request(), shown.area().code(), shown.period(), about.getValue(), words.getValue());
            draft.done();
            afterwards.run();
        });
    }
}
