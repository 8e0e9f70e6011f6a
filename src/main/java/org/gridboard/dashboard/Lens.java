package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.access.Role;

/**
 * One of the ways to look at an area: what stands above and beside the map. Capabilities provide it as a Spring bean;
 * the shell finds it by its path.
 */
public interface Lens {

    /** The first part of the URL, such as {@code meeting}. */
    String path();

    /** Where the lens stands in the bar; smaller is further left. */
    int order();

    /** Whether this is what the page opens on for the role. */
    boolean isHomeOf(Role role);

    /** The name of the list that stands beside the map when the URL names none. */
    String firstList();

    /** At most five numbers about the area and day, each opening its records. */
    Component headline(Focus focus, Desk desk);

    /**
     * The bar along the foot of the page, or nothing. It stays while things are selected, which it may follow
     * ({@link FollowsFocus}).
     */
    default Optional<Component> foot(Focus focus, Desk desk) {
        return Optional.empty();
    }
}
