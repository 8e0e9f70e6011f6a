package org.gridboard.card.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.gridboard.card.GridCard;

/** One card to cut out, 90 × 54 mm. */
class CardFace extends Div {

    /** Two columns of five. */
    static final int ON_A_SHEET = 10;

    /** @param code the QR code as SVG; the outline stands in its place while there is no public page to open */
    CardFace(GridCard card, String code) {
        addClassName("gb-card");
        var words = new Div(
                line("gb-card-name", card.name()),
                line("gb-soft", getTranslation("access.role.GRID_CHIEF")),
                line("gb-card-chief", CardTexts.chief(this, card)),
                line("gb-card-telephone", CardTexts.telephone(this, card)));
        words.addClassName("gb-card-words");
        String outline = card.outline().svg(getTranslation("card.outline", card.name()));
        var picture = new Div(new Svg(code.isEmpty() ? outline : code));
        picture.addClassName("gb-card-picture");
        if (!code.isEmpty()) {
            picture.add(new Span(getTranslation("card.scan")));
        }
        add(words, picture);
    }

    private static Span line(String style, String text) {
        var line = new Span(text);
        line.addClassName(style);
        return line;
    }
}
