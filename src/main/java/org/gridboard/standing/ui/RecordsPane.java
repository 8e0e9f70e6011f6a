package org.gridboard.standing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Times;
import org.gridboard.standing.Part;

/** What number it is, which part of it, a filter, and the records, each of which opens its form. */
class RecordsPane extends Div {

    private final RecordSource source;
    private final RecordsAsked asked;
    private final Desk desk;

    RecordsPane(RecordSource source, RecordsAsked asked, Times times, Desk desk) {
        this.source = source;
        this.asked = asked;
        this.desk = desk;
        addClassNames("gb-list-pane", "gb-records");
        long count = source.count();
        var title = new H3(source.title(FigureTexts.of(this)));
        var number = new Span(getTranslation("compare.records.count", count));
        number.getElement().setAttribute("data-count", Long.toString(count));
        number.getElement().setAttribute("role", "status");
        var head = new Div(back(), title, number);
        head.addClassNames("gb-list-head", "gb-records-head");
        var tools = new Div(parts(), filter(), Downloads.records(source.export(count)));
        tools.addClassNames("gb-list-head", "gb-records-tools");
        add(head, tools, new RecordTable(source, (int) Math.min(count, Integer.MAX_VALUE), times, desk));
    }

    private Button back() {
        var back = new Button(getTranslation("compare.records.back"), VaadinIcon.ARROW_LEFT.create());
        back.addClickListener(click -> desk.show(RecordsAsked.close(desk.focus())));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    private Div parts() {
        var parts = new Div();
        parts.addClassName("gb-records-parts");
        parts.getElement().setAttribute("role", "group");
        parts.getElement().setAttribute("aria-label", getTranslation("compare.column.parts"));
        parts.setVisible(source.parts().size() > 1);
        for (Part part : source.parts()) {
            var button = new NativeButton(
                    getTranslation(part.key()),
                    click -> desk.show(RecordsAsked.open(desk.focus(), asked.area(), part)));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(part == asked.part()));
            button.getElement().setAttribute("data-part", part.name().toLowerCase(Locale.ROOT));
            parts.add(button);
        }
        return parts;
    }

    private TextField filter() {
        var filter = new TextField();
        filter.setPlaceholder(getTranslation("compare.records.filter"));
        filter.setAriaLabel(getTranslation("compare.records.filter"));
        filter.setClearButtonVisible(true);
        filter.setMaxLength(RecordsAsked.TEXT_MOST);
        filter.setValue(asked.text());
        filter.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String text = change.getValue().strip();
                desk.show(desk.focus().select(null).with(RecordsAsked.TEXT, text.isEmpty() ? null : text));
            }
        });
        return filter;
    }
}
