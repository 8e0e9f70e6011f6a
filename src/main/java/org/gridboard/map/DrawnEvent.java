package org.gridboard.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/**
 * Something was drawn on a draft. The map takes nothing more until another draft is shown, or until
 * {@link LeafletMap#cancelDrawing}.
 */
@DomEvent("drawn")
public class DrawnEvent extends ComponentEvent<LeafletMap> {

    private final DrawnKind kind;
    private final double[][] coordinates;

    /**
     * Made by Vaadin from the browser's event.
     *
     * @throws IllegalArgumentException if the browser sends what is no kind or no pairs of numbers
     */
    public DrawnEvent(
            LeafletMap source,
            boolean fromClient,
            @EventData("event.detail.kind") String kind,
            @EventData("event.detail.coordinates") double[][] coordinates) {
        super(source, fromClient);
        this.kind = DrawnKind.valueOf(kind);
        for (double[] place : coordinates) {
            if (place.length != 2 || !Double.isFinite(place[0]) || !Double.isFinite(place[1])) {
                throw new IllegalArgumentException("no place");
            }
        }
        this.coordinates = coordinates;
    }

    public DrawnKind kind() {
        return kind;
    }

    /** Pairs of degrees east and north, EPSG:4326. Come from the browser: not to be trusted. */
    public double[][] coordinates() {
        return coordinates;
    }
}
