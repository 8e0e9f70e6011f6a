package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The facts of a drill-down form: names on the left, values on the right. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("gb-facts");
    }

    /** Adds one fact, or none where there is no value. */
    public Facts with(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : with(name, new Span(value));
    }

    /** Adds one fact that is more than text. */
    public Facts with(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
