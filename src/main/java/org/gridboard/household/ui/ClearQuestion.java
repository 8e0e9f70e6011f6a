package org.gridboard.household.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.household.Clear;
import org.gridboard.household.ClearAnswer;
import org.gridboard.household.GivenAnswer;
import org.jspecify.annotations.Nullable;

/** One of the six clears that is missing or stale: whether it is still as before, or what it is now. */
class ClearQuestion extends Div {

    private final Clear clear;
    private final Checkbox same = new Checkbox();
    private final TextArea words = new TextArea();
    private final String before;
    private @Nullable ClearAnswer seen;

    ClearQuestion(Clear clear, @Nullable ClearAnswer seen) {
        this.clear = clear;
        this.seen = seen;
        before = seen == null ? "" : seen.answer();
        addClassName("gb-question");
        String name = HouseholdTexts.of(this, clear);
        words.setLabel(seen == null ? name : getTranslation("household.clear.now", name));
        words.setMaxLength(GivenAnswer.ANSWER_MOST);
        words.setWidthFull();
        if (seen != null) {
            same.setLabel(getTranslation("household.clear.same", name, before));
            add(same);
        }
        add(words);
    }

    Clear clear() {
        return clear;
    }

    void keepIn(DraftKeeper draft) {
        draft.keep("same." + clear, same, String::valueOf, text -> Optional.of(Boolean.TRUE));
        draft.keep("clear." + clear, words);
    }

    /** From now on the answer is given in the knowledge of another one. */
    void know(ClearAnswer other) {
        seen = other;
    }

    /** The answer, or nothing where the question was left open. */
    Optional<GivenAnswer> given() {
        String answer = words.getValue().isBlank() && same.getValue() ? before : words.getValue();
        return answer.isBlank() ? Optional.empty() : Optional.of(new GivenAnswer(clear, answer, seen));
    }
}
