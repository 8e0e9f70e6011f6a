package org.gridboard.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A place was chosen on the map. */
@DomEvent("place-picked")
public class PlacePickedEvent extends ComponentEvent<LeafletMap> {

    private final double lat;
    private final double lng;

    /** Made by Vaadin from the browser's event. */
    public PlacePickedEvent(
            LeafletMap source,
            boolean fromClient,
            @EventData("event.detail.lat") double lat,
            @EventData("event.detail.lng") double lng) {
        super(source, fromClient);
        this.lat = lat;
        this.lng = lng;
    }

    /** Degrees north, EPSG:4326. */
    public double lat() {
        return lat;
    }

    /** Degrees east, EPSG:4326. */
    public double lng() {
        return lng;
    }
}
