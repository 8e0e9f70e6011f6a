package org.gridboard.boundary.partition;

import org.locationtech.jts.geom.Coordinate;

/**
 * Where households live.
 *
 * @param at EPSG:4326
 * @param households how many live there
 */
public record Home(Coordinate at, int households) {}
