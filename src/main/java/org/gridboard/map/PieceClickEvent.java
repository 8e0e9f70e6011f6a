package org.gridboard.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A piece of the draft was clicked. */
@DomEvent("piece-click")
public class PieceClickEvent extends ComponentEvent<LeafletMap> {

    private final int piece;
    private final boolean additive;

    /** Made by Vaadin from the browser's event. */
    public PieceClickEvent(
            LeafletMap source,
            boolean fromClient,
            @EventData("event.detail.piece") int piece,
            @EventData("event.detail.additive") boolean additive) {
        super(source, fromClient);
        this.piece = piece;
        this.additive = additive;
    }

    /** Its number in the draft. Comes from the browser: not to be trusted. */
    public int piece() {
        return piece;
    }

    /** Whether it was clicked with Shift or Ctrl, to be chosen beside what is chosen. */
    public boolean additive() {
        return additive;
    }
}
