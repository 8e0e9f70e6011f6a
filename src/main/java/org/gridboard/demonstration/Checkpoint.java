package org.gridboard.demonstration;

import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;

/** A place that every round of its grid must see. The position is in metres; order counts from 1. */
record Checkpoint(UUID id, String grid, int order, String name, List<String> keyAreas, Coordinate position) {}
