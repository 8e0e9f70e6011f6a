package org.gridboard.standing.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.gridboard.dashboard.Times;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.award.Weights;
import org.gridboard.standing.award.WeightsVersion;

/** The weights as sliders. Moving one tells the page what is tried, and stores nothing. */
class WhatIf extends Div {

    private final WeightsVersion stored;
    private final Consumer<Weights> tried;
    private final Times times;
    private final Map<Indicator, WeightSlider> sliders = new EnumMap<>(Indicator.class);
    private final Paragraph sum = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final Button whole = new Button();
    private final Button back = new Button();
    private final Div acts = new Div();
    private Weights weights;

    WhatIf(WeightsVersion stored, Times times, Consumer<Weights> tried) {
        this.stored = stored;
        this.times = times;
        this.tried = tried;
        weights = stored.weights();
        addClassName("gb-what-if");
        add(new H2(getTranslation("award.weights")));
        for (Indicator indicator : Weights.WEIGHED) {
            var slider = new WeightSlider(getTranslation(indicator.key()), percent -> moved(indicator, percent));
            sliders.put(indicator, slider);
            add(slider);
        }
        sum.addClassName("gb-sum");
        sum.getElement().setAttribute("role", "status");
        state.addClassName("gb-soft");
        whole.setText(getTranslation("award.weights.normalise"));
        whole.addClickListener(click -> set(weights.normalised()));
        back.setText(getTranslation("award.weights.back"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(click -> set(stored.weights()));
        acts.add(whole, back);
        acts.addClassNames("gb-acts", "gb-no-print");
        add(sum, state, acts);
        tell();
    }

    /** What is tried now; as stored before anything was moved. */
    Weights weights() {
        return weights;
    }

    /** A further act beside the others. */
    void offer(Component act) {
        acts.add(act);
    }

    private void moved(Indicator indicator, int percent) {
        weights = weights.with(indicator, percent);
        changed();
    }

    private void set(Weights others) {
        weights = others;
        changed();
    }

    private void changed() {
        tell();
        tried.accept(weights);
    }

    private void tell() {
        sliders.forEach((indicator, slider) -> slider.show(weights.of(indicator)));
        boolean asStored = weights.equals(stored.weights());
        int all = weights.sum();
        sum.setText(getTranslation(
                all == Weights.WHOLE ? "award.weights.sum" : all == 0 ? "award.weights.none" : "award.weights.notWhole",
                all));
        sum.setClassName("gb-late", all != Weights.WHOLE);
        state.setText(asStored ? inForce() : getTranslation("award.weights.tried"));
        whole.setVisible(all != Weights.WHOLE && all > 0);
        back.setVisible(!asStored);
    }

    private String inForce() {
        return stored.version() == 0
                ? getTranslation("award.weights.first")
                : getTranslation(
                        "award.weights.inForce",
                        stored.version(),
                        times.format(Objects.requireNonNull(stored.at())),
                        stored.by(),
                        stored.reason());
    }
}
