package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.dashboard.Tag;
import org.gridboard.household.Clear;
import org.gridboard.household.ClearAnswer;
import org.gridboard.household.GivenAnswer;
import org.gridboard.platform.ChangedMeanwhileException;
import org.jspecify.annotations.Nullable;

/** One of the six clears, and the field to answer and confirm it. */
class ClearRow extends Div {

    private final Clear clear;
    private final @Nullable ClearAnswer answer;
    private final Consumer<GivenAnswer> confirm;
    private final Runnable stored;
    private final Div conflict = new Div();

    ClearRow(Clear clear, @Nullable ClearAnswer answer, boolean keeps, Consumer<GivenAnswer> confirm, Runnable stored) {
        this.clear = clear;
        this.answer = answer;
        this.confirm = confirm;
        this.stored = stored;
        render(keeps);
    }

    private void render(boolean keeps) {
        var name = new Span(HouseholdTexts.of(this, clear));
        name.addClassName("gb-row-title");
        var words = new Div(name);
        words.addClassName("gb-row-words");
        var row = new Div(words);
        row.addClassName("gb-row");
        if (answer == null) {
            row.addComponentAsFirst(new Tag(getTranslation("household.clear.missing"), Tag.Tone.WARN));
        } else {
            describe(answer, words, row);
        }
        add(row);
        if (keeps) {
            row.add(editButton());
        }
    }

    private void describe(ClearAnswer known, Div words, Div row) {
        var confirmed =
                new Span(HouseholdTexts.joined(" · ", known.confirmedOn().toString(), known.confirmedBy()));
        confirmed.addClassName("gb-soft");
        words.add(new Span(known.answer()), confirmed);
        if (!known.fresh()) {
            row.addComponentAsFirst(new Tag(getTranslation("household.clear.stale"), Tag.Tone.WARN));
        }
    }

    private Button editButton() {
        var edit = new Button(getTranslation("household.clear.edit"), click -> edit());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("household.clear.edit.of", HouseholdTexts.of(this, clear)));
        return edit;
    }

    private void edit() {
        var error = new ErrorLine();
        var words = new TextArea(HouseholdTexts.of(this, clear));
        words.setMaxLength(GivenAnswer.ANSWER_MOST);
        words.setWidthFull();
        words.setValue(answer == null ? "" : answer.answer());
        var save = new Button(
                getTranslation("household.clear.confirm"),
                click -> error.attempt(() -> confirm(words.getValue(), answer)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("household.cancel"), click -> {
            removeAll();
            render(true);
        });
        var buttons = new Div(save, cancel);
        buttons.addClassName("gb-acts");
        removeAll();
        add(error, conflict, words, buttons);
        words.focus();
    }

    private void confirm(String words, @Nullable ClearAnswer seen) {
        conflict.removeAll();
        try {
            confirm.accept(new GivenAnswer(clear, words, seen));
            stored.run();
        } catch (ChangedMeanwhileException changed) {
            var theirs = (ClearAnswer) changed.current();
            conflict.add(new ConflictChoice(() -> confirm(words, theirs), stored)
                    .compare(HouseholdTexts.of(this, clear), theirs.answer(), words));
        }
    }
}
