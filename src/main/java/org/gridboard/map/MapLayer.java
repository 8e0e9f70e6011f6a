package org.gridboard.map;

import java.time.LocalDate;
import org.gridboard.code.AreaCode;

/**
 * Points that a capability shows on the map, served at {@code /api/map/{area}/{name}}. Every Spring bean of this type
 * is found. The data carry no names (domain.md, Privacy): number, kind, level and position only.
 */
public interface MapLayer {

    /** The last part of the layer's address, such as {@code key-households}. */
    String name();

    /**
     * The points as a {@link PointTable}.
     *
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    String points(AreaCode area, LocalDate day);
}
