package org.gridboard.dashboard;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.gridboard.code.AreaCode;

/** A further part of a grid's drill-down form. Capabilities provide it as a Spring bean, found at run time. */
public interface GridSection {

    /** The part for this grid, or nothing where there is nothing to say. */
    Optional<Component> of(AreaCode grid);
}
