package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/** A form's way to have a place picked on the map: one picking at a time, which ends when its field leaves the page. */
public final class PlacePicking {

    private final Desk desk;
    private @Nullable Registration running;

    public PlacePicking(Component field, Desk desk) {
        this.desk = desk;
        field.addDetachListener(detached -> stop());
    }

    /**
     * Lets the user choose, as often as it takes.
     *
     * @param last where the pin stands first, or null for none
     */
    public void start(@Nullable Position last, Consumer<Position> chosen) {
        stop();
        running = desk.pickPlace(
                last == null ? null : new Desk.Place(last.lat(), last.lng()),
                place -> chosen.accept(new Position(place.lat(), place.lng())));
    }

    private void stop() {
        if (running != null) {
            running.remove();
            running = null;
        }
    }
}
