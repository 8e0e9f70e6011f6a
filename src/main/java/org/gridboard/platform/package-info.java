/**
 * What the program stands on: the clock, the private PostGIS cluster or an existing server, and the JDBC configuration.
 * Knows nothing of grids.
 */
@org.jspecify.annotations.NullMarked
package org.gridboard.platform;
