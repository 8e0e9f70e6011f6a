package org.gridboard.duty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Selected;
import org.gridboard.dashboard.Tag;
import org.gridboard.duty.Duty;
import org.jspecify.annotations.Nullable;

/** One duty; a tap on it opens the form in which it is done. */
class DutyCard extends NativeButton {

    private final Selected opens;

    /**
     * @param from where the user is, or null if that is not known
     * @param withGrid whether duties of several grids stand together
     */
    DutyCard(Duty duty, DutyTexts texts, @Nullable Position from, boolean withGrid, Runnable open) {
        opens = duty.opens();
        addClassNames(
                "gb-duty",
                "gb-duty-" + duty.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("data-duty", duty.kind().name());
        getElement().setAttribute("data-opens", opens.kind() + "/" + opens.id());
        var words = new Div(line("gb-duty-title", texts.of(duty.title())));
        words.addClassName("gb-duty-words");
        String second = texts.secondLine(duty, from, withGrid);
        if (!second.isEmpty()) {
            words.add(line("gb-soft", second));
        }
        if (duty.advice() != null) {
            words.add(line("gb-duty-advice", texts.of(duty.advice())));
        }
        add(new Tag(texts.state(duty.state()), DutyTexts.tone(duty.state())), words);
        addClickListener(click -> open.run());
    }

    /** Marks it while its form is open. */
    void follow(@Nullable Selected selected) {
        if (opens.equals(selected)) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
