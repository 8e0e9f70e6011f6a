package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Whether what the page of a day that is over shows still goes on, as a meeting does past midnight: then it hears of
     * what happens as a page of today does.
     */
    default boolean goesOn(Focus focus) {
        return false;
    }

    /** The query parameters that the lens reads from the URL, see {@link Focus#options()}. */
    default Set<String> options() {
        return Set.of();
    }

    /** What the map shows of the areas instead of the day's work, or nothing. */
    default Optional<MapFigures> onMap(Focus focus) {
        return Optional.empty();
    }

    /** Where it leads when this is chosen on the map. */
    default Focus choose(Focus focus, Selected selected) {
        return focus.select(selected);
    }
}
