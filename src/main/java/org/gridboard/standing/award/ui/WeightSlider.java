package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;
import org.gridboard.standing.award.Weights;

/** One weight in percent: drag, or the arrow keys. */
class WeightSlider extends Div {

    private static final int PAUSE_MILLISECONDS = 150;

    private final RangeInput range = new RangeInput();
    private final Span shown = new Span();
    private int percent;

    WeightSlider(String name, IntConsumer moved) {
        addClassName("gb-weight");
        var label = new Span(name);
        label.getElement().setAttribute("aria-hidden", "true");
        range.setAriaLabel(name);
        range.getElement().setProperty("value", 0.0); // which is not sent by itself: the browser's own is the middle
        range.setMin(0);
        range.setMax(Weights.WHOLE);
        range.setStep(1.0);
        range.setValueChangeMode(ValueChangeMode.TIMEOUT);
        range.setValueChangeTimeout(PAUSE_MILLISECONDS);
        range.addValueChangeListener(change -> {
            int now = (int) Math.round(change.getValue());
            if (now != percent) {
                moved.accept(now);
            }
        });
        shown.addClassName("gb-weight-percent");
        add(label, range, shown);
    }

    void show(int now) {
        percent = now;
        range.setValue((double) percent);
        String text = getTranslation("award.percent", percent);
        range.getElement().setAttribute("aria-valuetext", text);
        shown.setText(text);
    }
}
