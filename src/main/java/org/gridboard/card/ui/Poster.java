package org.gridboard.card.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gridboard.card.GridCard;

/** A poster for the notice board: one A4 page. */
class Poster extends Div {

    /** @param code the QR code as SVG; empty while there is no public page to open */
    Poster(GridCard card, String code) {
        addClassName("gb-poster");
        var outline = new Svg(card.outline().svg(getTranslation("card.outline", card.name())));
        outline.addClassName("gb-poster-outline");
        var words = new Div(
                line("gb-soft", getTranslation("access.role.GRID_CHIEF")),
                line("gb-poster-chief", CardTexts.chief(this, card)),
                line("gb-poster-telephone", CardTexts.telephone(this, card)));
        var foot = new Div(words);
        foot.addClassName("gb-poster-foot");
        if (!code.isEmpty()) {
            var scan = new Div(new Svg(code), new Span(getTranslation("card.scan")));
            scan.addClassName("gb-poster-code");
            foot.add(scan);
        }
        add(new H2(card.name()), new Paragraph(getTranslation("card.invitation")), outline, foot);
    }

    private static Paragraph line(String style, String text) {
        var line = new Paragraph(text);
        line.addClassName(style);
        return line;
    }
}
