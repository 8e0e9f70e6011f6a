package org.gridboard.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Prints the poster alone or the sheet of cards alone: the style sheet leaves out the other by the page's attribute. */
class PrintButtons extends Div {

    private static final String PRINT = "this.dataset.print = $0; window.print()";

    PrintButtons(Component page) {
        addClassNames("gb-acts", "gb-no-print");
        var poster = button("card.print.poster", page, "poster");
        poster.addThemeVariants(ButtonVariant.PRIMARY);
        add(poster, button("card.print.cards", page, "cards"));
    }

    private Button button(String key, Component page, String what) {
        return new Button(getTranslation(key), click -> page.getElement().executeJs(PRINT, what));
    }
}
