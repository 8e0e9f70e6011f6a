package org.gridboard.standing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.code.AreaCode;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Outlines brought to paper, north up: a degree east is as long as it is on the ground in the middle of the map. Units are
 * tenths of a millimetre.
 */
record PaperMap(int width, int height, List<Shape> shapes) {

    /** Fewer points than the eye sees; edges stay common to neighbours. */
    private static final double SIMPLER_BY = 2;

    private static final int MARGIN = 5;

    /** How far lines of a hatching lie apart, down the page. */
    private static final int HATCH = 18;

    /** One area, and where its name is best written. */
    record Shape(AreaCode code, String name, Geometry geometry, Coordinate label) {

        String path() {
            return PathData.of(geometry);
        }

        /** Slanting lines across it. */
        String hatching() {
            Envelope box = geometry.getEnvelopeInternal();
            var lines = new ArrayList<LineString>();
            double slant = box.getWidth();
            for (double y = box.getMinY(); y < box.getMaxY() + slant; y += HATCH) {
                lines.add(geometry.getFactory().createLineString(new Coordinate[] {
                    new Coordinate(box.getMinX(), y), new Coordinate(box.getMaxX(), y - slant)
                }));
            }
            return PathData.of(geometry.getFactory()
                    .createMultiLineString(lines.toArray(LineString[]::new))
                    .intersection(geometry));
        }
    }

    /** Empty where there are no outlines. */
    static PaperMap of(List<AreaOutline> outlines, int widthMost, int heightMost) {
        var box = new Envelope();
        outlines.forEach(outline -> box.expandToInclude(outline.geometry().getEnvelopeInternal()));
        if (box.isNull()) {
            return new PaperMap(0, 0, List.of());
        }
        double eastward = Math.cos(Math.toRadians((box.getMinY() + box.getMaxY()) / 2));
        double scale = Math.min(
                (widthMost - 2 * MARGIN) / (box.getWidth() * eastward), (heightMost - 2 * MARGIN) / box.getHeight());
        var toPaper = new AffineTransformation(
                eastward * scale,
                0,
                MARGIN - box.getMinX() * eastward * scale,
                0,
                -scale,
                MARGIN + box.getMaxY() * scale);
        Geometry[] drawn = CoverageSimplifier.simplify(
                outlines.stream()
                        .map(outline -> toPaper.transform(outline.geometry()))
                        .toArray(Geometry[]::new),
                SIMPLER_BY);
        return new PaperMap(
                (int) Math.ceil(box.getWidth() * eastward * scale) + 2 * MARGIN,
                (int) Math.ceil(box.getHeight() * scale) + 2 * MARGIN,
                Stream.iterate(0, i -> i < drawn.length, i -> i + 1)
                        .map(i -> shape(outlines.get(i), drawn[i]))
                        .toList());
    }

    private static Shape shape(AreaOutline outline, Geometry drawn) {
        return new Shape(
                outline.code(),
                outline.shortName(),
                drawn,
                drawn.getInteriorPoint().getCoordinate());
    }
}
