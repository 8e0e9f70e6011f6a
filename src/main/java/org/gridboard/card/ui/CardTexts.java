package org.gridboard.card.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.gridboard.card.GridCard;

/** What a card says where something is not there yet. */
final class CardTexts {

    private CardTexts() {}

    static String chief(Component user, GridCard card) {
        return Objects.requireNonNullElseGet(card.chief(), () -> user.getTranslation("card.noChief"));
    }

    static String telephone(Component user, GridCard card) {
        return Objects.requireNonNullElseGet(card.telephone(), () -> user.getTranslation("card.noTelephone"));
    }
}
