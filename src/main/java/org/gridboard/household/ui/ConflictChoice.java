package org.gridboard.household.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.gridboard.dashboard.Facts;
import org.gridboard.dashboard.Section;
import org.gridboard.household.HouseholdFacts;
import org.jspecify.annotations.Nullable;

/** What someone else has stored beside what the user was about to store: the fields that differ. */
class ConflictChoice extends Div {

    private final Facts differing = new Facts();

    ConflictChoice(HouseholdFacts theirs, HouseholdFacts mine, Runnable saveMine, Runnable keepTheirs) {
        compare("address", theirs.address(), mine.address());
        compare("building", theirs.building(), mine.building());
        compare("room", theirs.room(), mine.room());
        compare("tenure", HouseholdTexts.of(this, theirs.tenure()), HouseholdTexts.of(this, mine.tenure()));
        compare("headCount", text(theirs.headCount()), text(mine.headCount()));
        compare("needs", theirs.needs(), mine.needs());
        compare("position", HouseholdTexts.of(this, theirs.position()), HouseholdTexts.of(this, mine.position()));
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

    private void compare(String field, @Nullable String theirs, @Nullable String mine) {
        if (!Objects.equals(theirs, mine)) {
            differing.with(
                    getTranslation("household.field." + field),
                    getTranslation("household.conflict.both", orNothing(theirs), orNothing(mine)));
        }
    }

    private String orNothing(@Nullable String value) {
        return value == null || value.isBlank() ? getTranslation("household.conflict.nothing") : value;
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
