package org.gridboard.standing.report;

import org.gridboard.code.AreaCode;
import org.locationtech.jts.geom.Geometry;

/**
 * Where an area lies.
 *
 * @param shortName as it is written within what it belongs to
 * @param geometry EPSG:4326
 */
record AreaOutline(AreaCode code, String shortName, Geometry geometry) {}
