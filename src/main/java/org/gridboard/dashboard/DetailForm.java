package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * The drill-down form of one kind of thing. Capabilities provide it as a Spring bean; the shell finds it by its kind.
 */
public interface DetailForm {

    /** The kind it opens, such as {@code issue}: the key in the URL. */
    String kind();

    /**
     * The form for what the focus selects, or nothing if it does not exist or is out of scope (the two look the same).
     * Called for each opening; the component keeps no more than that form needs.
     */
    Optional<Component> open(Focus focus, Desk desk);

    /** What the map marks while this is selected, where that is something else, such as the issue of an item. */
    default Selected onMap(Selected selected) {
        return selected;
    }
}
