package org.gridboard.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The user gave up choosing a place: with Escape or the button beside the hint. */
@DomEvent("picking-cancelled")
public class PickingCancelledEvent extends ComponentEvent<LeafletMap> {

    /** Made by Vaadin from the browser's event. */
    public PickingCancelledEvent(LeafletMap source, boolean fromClient) {
        super(source, fromClient);
    }
}
