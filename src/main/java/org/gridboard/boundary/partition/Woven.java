package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Lines laid through a partition: wherever they meet an edge, both sides of the edge and the line have the same corner. From then on, cutting and
 * joining computes no coordinate any more.
 */
record Woven(Partition partition, Geometry lines) {

    static Woven of(Partition partition, Geometry lines) {
        List<Piece> near = partition.near(lines.getEnvelopeInternal());
        var corners = new CornerGrid(Seam.COMPUTED);
        near.forEach(piece -> corners.add(piece.shape()));
        MultiLineString snapped = Rings.net(Rings.lines(lines).stream()
                .map(line -> Arrays.stream(line).map(corners::nearest).toArray(Coordinate[]::new)));
        corners.add(snapped);
        Geometry edges = Rings.net(near.stream().flatMap(piece -> Rings.lines(piece.shape()).stream()));
        Geometry meeting = OverlayNGRobust.overlay(snapped, edges, OverlayNG.INTERSECTION);
        var met = new ArrayList<>(Arrays.asList(snapped.getCoordinates()));
        Arrays.stream(meeting.getCoordinates()).map(corners::nearest).forEach(met::add);
        var nodes = new Nodes(met, Seam.COMPUTED);
        Map<PieceId, MultiPolygon> shapes = new HashMap<>();
        near.forEach(piece -> shapes.put(piece.id(), nodes.in(piece.shape())));
        return new Woven(
                partition.with(partition.reshaped(shapes)),
                Rings.net(Rings.lines(snapped).stream().map(nodes::in)));
    }
}
