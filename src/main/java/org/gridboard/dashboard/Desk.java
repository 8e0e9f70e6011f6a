package org.gridboard.dashboard;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a drill-down form may ask of the page around it. */
public interface Desk {

    /** What the page shows now. */
    Focus focus();

    /** Goes to another focus; the panes render anew from it. */
    void show(Focus focus);

    /** Tells the map and the lists that something was stored, and that they must read again. */
    void stored();

    /** Tells that a small thing was stored: the map reads again; the lists do so when the form is left, itself never. */
    void changedOnMap();

    /**
     * What several panes show of the focus' area and day, such as the headline and its list: read by the first of them, and
     * anew with the next rendering of the page.
     */
    <T> T once(Class<T> type, Supplier<T> reading);

    /**
     * Lets the user choose a place on the map.
     *
     * @param start where the pin stands first, or null for none; degrees, EPSG:4326
     * @param chosen called with every place chosen until the registration is removed
     */
    Registration pickPlace(@Nullable Place start, Consumer<Place> chosen);

    /** A place on the map: degrees north and east, EPSG:4326. */
    record Place(double lat, double lng) {}
}
