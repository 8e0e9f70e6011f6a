package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;

/** A part of a drill-down form under its own heading. */
public final class Section extends com.vaadin.flow.component.html.Section {

    public Section(String heading, Component... content) {
        addClassName("gb-section");
        add(new H3(heading));
        add(content);
    }
}
