package org.gridboard.map;

import org.gridboard.code.AreaCode;
import org.locationtech.jts.geom.Envelope;

/** Points too many to send at once: fetched by viewport, at {@code /api/map/{area}/{name}?bbox=w,s,e,n}. */
public interface ViewportLayer {

    /** The last part of the layer's address, such as {@code households}. */
    String name();

    /**
     * The points of the area inside the box as a {@link PointTable}, at most 5,000.
     *
     * @param box degrees, EPSG:4326
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    String points(AreaCode area, Envelope box);
}
