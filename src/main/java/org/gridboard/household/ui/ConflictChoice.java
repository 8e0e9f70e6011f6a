package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.jspecify.annotations.Nullable;

/** What someone else has stored beside what the user was about to store: what differs, and which is to stand. */
class ConflictChoice extends Div {

    private final Facts differing = new Facts();

    ConflictChoice(Runnable saveMine, Runnable keepTheirs) {
        var buttons = new Div(
                new Button(getTranslation("household.conflict.mine"), click -> saveMine.run()),
                new Button(getTranslation("household.conflict.theirs"), click -> keepTheirs.run()));
        buttons.addClassName("gb-acts");
        add(new Section(
                getTranslation("household.conflict.title"),
                new Paragraph(getTranslation("household.conflict.what")),
                differing,
                buttons));
    }

    /** Shows both, where they differ. */
    ConflictChoice compare(String field, @Nullable String theirs, @Nullable String mine) {
        if (!Objects.equals(theirs, mine)) {
            differing.with(field, getTranslation("household.conflict.both", orNothing(theirs), orNothing(mine)));
        }
        return this;
    }

    private String orNothing(@Nullable String value) {
        return value == null || value.isBlank() ? getTranslation("household.conflict.nothing") : value;
    }
}
