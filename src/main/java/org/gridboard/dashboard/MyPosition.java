package org.gridboard.dashboard;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.geolocation.Geolocation;
import com.vaadin.flow.component.geolocation.GeolocationError;
import com.vaadin.flow.component.geolocation.GeolocationOptions;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridboard.code.Position;
import org.gridboard.platform.RefusedException;

/** Where the user's device says it is. Asked of the browser when it is needed, and kept for the open page alone. */
public final class MyPosition {

    private static final GeolocationOptions OPTIONS = new GeolocationOptions(true, 8_000, 30_000);

    private MyPosition() {}

    /**
     * Asks the device.
     *
     * @param found called with the position, EPSG:4326
     * @param failed called with the sentence that says why there is none: not allowed, not available or too slow
     */
    public static void ask(Consumer<Position> found, Consumer<RefusedException> failed) {
        UI ui = UI.getCurrentOrThrow();
        Geolocation.getPosition(
                answer -> {
                    var position = new Position(
                            answer.coords().latitude(), answer.coords().longitude());
                    ComponentUtil.setData(ui, Position.class, position);
                    found.accept(position);
                },
                error -> failed.accept(refused(error)),
                OPTIONS,
                ui);
    }

    /** What the device last answered on this page. */
    public static Optional<Position> last() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrentOrThrow(), Position.class));
    }

    private static RefusedException refused(GeolocationError error) {
        return new RefusedException("dashboard.position." + error.errorCode());
    }
}
