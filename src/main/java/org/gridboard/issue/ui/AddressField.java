package org.gridboard.issue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.gridboard.code.Position;
import org.gridboard.dashboard.DraftKeeper;
import org.gridboard.issue.FoundPlace;
import org.gridboard.issue.IssueFacts;
import org.gridboard.issue.PlaceSearch;

/** The place in words; what is known under these words can be chosen. */
class AddressField extends Div {

    private final TextField words = new TextField(getTranslation("issue.field.place"));
    private final Div found = new Div();
    private final PlaceSearch places;
    private final Consumer<Position> chosen;

    AddressField(PlaceSearch places, DraftKeeper keeper, String startWords, Consumer<Position> chosen) {
        this.places = places;
        this.chosen = chosen;
        words.setMaxLength(IssueFacts.PLACE_MOST);
        words.setValue(startWords);
        keeper.keep("place", words);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer(change.getValue());
            }
        });
        found.addClassName("gb-found");
        found.getElement().setAttribute("aria-live", "polite");
        add(words, found);
    }

    String words() {
        return words.getValue();
    }

    private void offer(String typed) {
        found.removeAll();
        places.find(typed).forEach(place -> found.add(button(place)));
    }

    private Button button(FoundPlace place) {
        var button = new Button(place.words(), click -> {
            found.removeAll();
            words.setValue(place.words());
            chosen.accept(place.position());
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
