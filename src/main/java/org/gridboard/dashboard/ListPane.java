package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.gridboard.access.Role;
import org.gridboard.live.ChangeKind;

/**
 * One list beside the map, shown as a tab. Everything on the map is in such a list too, for keyboard and screen reader.
 * Capabilities provide it as a Spring bean.
 */
public interface ListPane {

    /** The translation key of the tab; its last part names the list in the URL. */
    String key();

    /** Where the tab stands; smaller is further left. */
    int order();

    /** What makes the list out of date when it changes in the area. */
    default Set<ChangeKind> follows() {
        return Set.of();
    }

    /** Whether its tab is seen only while it is open: it is reached from elsewhere, such as a number of the headline. */
    default boolean onlyWhileOpen() {
        return false;
    }

    /** Whether the list is one of those that the role works with. */
    default boolean shownTo(Role role) {
        return true;
    }

    /** Whether the lens with this path has the list. */
    default boolean shownIn(String lens) {
        return true;
    }

    /** The list for this area and day. */
    Component open(Focus focus, Desk desk);
}
