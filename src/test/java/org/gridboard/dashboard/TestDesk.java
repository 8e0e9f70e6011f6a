package org.gridboard.dashboard;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page around a form that remembers what the form asked of it. */
public final class TestDesk implements Desk {

    private Focus focus;
    private int stored;
    private final Readings readings = new Readings();
    private int changedOnMap;
    private @Nullable Consumer<Place> picking;

    public TestDesk(Focus focus) {
        this.focus = focus;
    }

    @Override
    public Focus focus() {
        return focus;
    }

    @Override
    public void show(Focus next) {
        focus = next;
        readings.forget();
    }

    @Override
    public void stored() {
        stored++;
        readings.forget();
    }

    @Override
    public void changedOnMap() {
        changedOnMap++;
    }

    @Override
    public <T> T once(Class<T> type, Supplier<T> reading) {
        return readings.once(type, reading);
    }

    @Override
    public Registration pickPlace(@Nullable Place start, Consumer<Place> chosen) {
        picking = chosen;
        return () -> picking = null;
    }

    /** How often the form said that something was stored. */
    public int timesStored() {
        return stored;
    }

    /** How often the form said that the map is to read again. */
    public int timesChangedOnMap() {
        return changedOnMap;
    }

    /** What a click on the map does while a place is being picked. */
    public void click(double lat, double lng) {
        if (picking == null) {
            throw new IllegalStateException("no place is being picked");
        }
        picking.accept(new Place(lat, lng));
    }
}
