package org.gridboard.standing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.standing.AreaFigures;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Figure;
import org.gridboard.standing.Indicator;

/** Five numbers of the whole, with the difference from the period before; each opens its measure. */
class FigureHeadline extends Div {

    static final List<Indicator> SHOWN = List.of(
            Indicator.COVERAGE,
            Indicator.KEY_VISITS_KEPT,
            Indicator.ON_TIME_CLOSURE,
            Indicator.PROMISES_KEPT,
            Indicator.OPEN_ISSUES);

    private final FigureTexts texts = FigureTexts.of(this);

    FigureHeadline(Compared compared, Comparison before, Desk desk) {
        addClassName("gb-indicators");
        AreaFigures whole = compared.comparison().whole();
        SHOWN.forEach(indicator ->
                add(number(whole.figure(indicator), before.whole().figure(indicator), compared.measure(), desk)));
    }

    private NativeButton number(Figure now, Figure before, Indicator measure, Desk desk) {
        Indicator indicator = now.indicator();
        var value = new Span(indicator == Indicator.OPEN_ISSUES ? texts.count(now.numerator()) : texts.value(now));
        value.addClassName("gb-figure");
        var change = new Span(difference(now, before));
        change.addClassName("gb-soft");
        change.setTitle(getTranslation("compare.difference.before"));
        var label = new Span(texts.name(indicator));
        label.addClassName("gb-label");
        var button = new NativeButton("", click -> desk.show(open(desk, indicator)));
        button.add(new Div(value, change), label);
        button.addClassName("gb-indicator");
        button.getElement().setAttribute("data-indicator", indicator.name());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(indicator == measure));
        return button;
    }

    private static Focus open(Desk desk, Indicator indicator) {
        return RecordsAsked.close(desk.focus()).with(Asked.MEASURE, indicator.name());
    }

    /** Of open issues, in issues; else in the unit. */
    private String difference(Figure now, Figure before) {
        if (now.value() == null || before.value() == null) {
            return "";
        }
        return now.indicator() == Indicator.OPEN_ISSUES
                ? texts.signed(now.numerator() - before.numerator())
                : texts.signed(now.value() - before.value());
    }
}
