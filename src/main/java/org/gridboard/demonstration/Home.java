package org.gridboard.demonstration;

import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;

/** A household and where it lives. The position is in metres. */
record Home(UUID id, String grid, String address, String building, String room, MakeUp makeUp, Coordinate position) {}
