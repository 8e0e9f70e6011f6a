package org.gridboard.standing.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Part;

/** Numerator and denominator of the whole, each leading to its records. */
class PartLinks extends Span {

    PartLinks(AreaFigures whole, FigureLine line, Consumer<Part> open) {
        addClassName("gb-compare-whole");
        add(button(line.numerator(whole), line.described(whole, Part.NUMERATOR), Part.NUMERATOR, open));
        if (!line.isOfOneNumber()) {
            add(
                    new Span(" / "),
                    button(line.denominator(whole), line.described(whole, Part.DENOMINATOR), Part.DENOMINATOR, open));
        }
    }

    private static NativeButton button(String number, String words, Part part, Consumer<Part> open) {
        var button = new NativeButton(number, click -> open.accept(part));
        button.addClassName("gb-number");
        button.setAriaLabel(words);
        button.getElement().setAttribute("data-part", part.name().toLowerCase(Locale.ROOT));
        return button;
    }
}
