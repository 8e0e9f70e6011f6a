package org.gridboard.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Something on the map was clicked. */
@DomEvent("feature-click")
public class FeatureClickEvent extends ComponentEvent<LeafletMap> {

    private final String kind;
    private final String id;

    /** Made by Vaadin from the browser's event. */
    public FeatureClickEvent(
            LeafletMap source,
            boolean fromClient,
            @EventData("event.detail.kind") String kind,
            @EventData("event.detail.id") String id) {
        super(source, fromClient);
        this.kind = kind;
        this.id = id;
    }

    /** {@code grid}, {@code community}, {@code issue}, {@code household} or {@code checkpoint}. */
    public String kind() {
        return kind;
    }

    /** Its number, or an area's code. Comes from the browser: not to be trusted. */
    public String id() {
        return id;
    }
}
