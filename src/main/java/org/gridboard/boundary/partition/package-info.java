/**
 * The partition of a community into grids as plane geometry, without a database: what can be done to it, and what is wrong with it.
 * Coordinates are degrees east and north in EPSG:4326; areas are square metres on the ellipsoid.
 */
@org.jspecify.annotations.NullMarked
package org.gridboard.boundary.partition;
