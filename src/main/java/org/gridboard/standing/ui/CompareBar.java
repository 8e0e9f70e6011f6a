package org.gridboard.standing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Steps;

/** The period, the measure with what it divides by, and the ways to take the comparison along. */
class CompareBar extends Div {

    private final Compared compared;
    private final Desk desk;

    CompareBar(Compared compared, LocalDate today, Desk desk) {
        this.compared = compared;
        this.desk = desk;
        addClassName("gb-compare-bar");
        var error = new ErrorLine();
        if (compared.asked().refused() != null) {
            error.show(compared.asked().refused());
        }
        var ratio = new Span(getTranslation(compared.measure().ratioKey()));
        ratio.addClassName("gb-soft");
        var space = new Span();
        space.addClassName("gb-space");
        add(new PeriodField(compared.asked().period(), today, desk, error), measure());
        add(new Span(ratio, definition()), space, steps());
        Downloads.links(compared, today).forEach(this::add);
        add(error);
    }

    private Select<Indicator> measure() {
        var measure = new Select<Indicator>();
        measure.addClassName("gb-compare-measure");
        measure.setAriaLabel(getTranslation("compare.measure"));
        measure.setItemLabelGenerator(each -> getTranslation(each.key()));
        measure.setItems(Indicator.values());
        measure.setValue(compared.measure());
        measure.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.show(desk.focus().with(Asked.MEASURE, change.getValue().name()));
            }
        });
        return measure;
    }

    private Select<Steps> steps() {
        var steps = new Select<Steps>();
        steps.addClassName("gb-compare-steps");
        steps.setAriaLabel(getTranslation("compare.steps"));
        steps.setItemLabelGenerator(each -> getTranslation(each.key()));
        steps.setItems(Steps.values());
        steps.setValue(compared.asked().steps());
        steps.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.show(desk.focus().with(Asked.STEPS, change.getValue().token()));
            }
        });
        return steps;
    }

    private Span definition() {
        var button = new Button(getTranslation("compare.definition"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var popover = new Popover();
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("compare.definition"));
        popover.addClassName("gb-compare-definition");
        popover.add(
                new H3(getTranslation(compared.measure().key())),
                new Paragraph(getTranslation(compared.measure().ratioKey())),
                new Paragraph(getTranslation(compared.measure().definitionKey())));
        return new Span(button, popover);
    }
}
