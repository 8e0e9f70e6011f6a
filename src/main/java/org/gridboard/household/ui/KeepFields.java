package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.household.PromiseDetail;
import org.gridboard.household.Visit;
import org.gridboard.household.VisitEntry;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** How a promise was kept: by a call or a visit, and in which words. */
class KeepFields extends Div {

    private final PromiseDetail promise;
    private final HouseholdServices services;
    private final Desk desk;
    private final DraftKeeper draft;
    private final RadioButtonGroup<Visit.Kind> kind = new RadioButtonGroup<>();
    private final TextArea words = new TextArea(getTranslation("household.promise.words"));
    private final ErrorLine error = new ErrorLine();

    KeepFields(PromiseDetail promise, HouseholdServices services, Desk desk) {
        this.promise = promise;
        this.services = services;
        this.desk = desk;
        addClassName("gb-fields");
        kind.setLabel(getTranslation("household.visit.kind"));
        kind.setItems(Visit.Kind.values());
        kind.setItemLabelGenerator(value -> HouseholdTexts.of(this, value));
        kind.setValue(Visit.Kind.CALL);
        words.setMaxLength(VisitEntry.WORDS_MOST);
        words.setRequiredIndicatorVisible(true);
        words.setWidthFull();
        draft = new DraftKeeper(services.drafts(), services.times(), PromiseForm.KIND + "/" + promise.id());
        draft.keep("kind", kind, Visit.Kind.class);
        draft.keep("words", words);
        var save = new Button(getTranslation("household.promise.keep"), click -> error.attempt(this::keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(draft, kind, words, error, save);
    }

    private void keep() {
        try {
            services.promises().keep(draft.request(), promise.id(), kind.getValue(), words.getValue());
        } catch (ChangedMeanwhileException e) {
            throw new RefusedException("household.refused.keptAlready");
        }
        draft.done();
        desk.stored();
    }
}
