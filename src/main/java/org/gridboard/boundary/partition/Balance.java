package org.gridboard.boundary.partition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Moves whole buildings between two neighbours until both have as many households as a grid should. The ground of the larger is shared out among
 * its blocks, each place to the nearest building; blocks change sides from the common edge inwards, and the new edge is drawn as plainly as the
 * buildings allow.
 */
public final class Balance {

    private Balance() {}

    /**
     * The edge that brings both into the range, or nearer to it, moving as little as can be; nothing where no edge helps. No building is cut,
     * and neither falls into more parts than it has.
     *
     * @param buildings footprints in the two pieces; others do no harm
     * @param homes where the households of the two live; others do no harm
     */
    public static Optional<Proposal> propose(
            Piece one, Piece other, List<Geometry> buildings, List<Home> homes, Range range) {
        var households = new Households(homes);
        Households.Shares now = households.of(one, other);
        boolean fromOne = now.one() >= now.other();
        Piece larger = fromOne ? one : other;
        Piece smaller = fromOne ? other : one;
        if (now.beyond(range) == 0 || !new Borders(larger.shape()).touch(smaller.shape())) {
            return Optional.empty();
        }
        var blocks = Blocks.of(larger, buildings, households.in(larger.shape()));
        var moves = new Moves(blocks, larger, smaller);
        return moves.best(Math.max(now.one(), now.other()), Math.min(now.one(), now.other()), range)
                .flatMap(moved -> new NewEdge(larger, smaller, buildings).between(moved))
                .flatMap(shapes -> proposal(one, other, shapes, households, now.beyond(range), range));
    }

    private static Optional<Proposal> proposal(
            Piece one, Piece other, Map<PieceId, MultiPolygon> shapes, Households households, int beyond, Range range) {
        Households.Shares then = households.of(
                one.shaped(shapes.getOrDefault(one.id(), one.shape())),
                other.shaped(shapes.getOrDefault(other.id(), other.shape())));
        return then.beyond(range) < beyond
                ? Optional.of(new Proposal(new Edit.Reshape(shapes), then.one(), then.other()))
                : Optional.empty();
    }
}
