package org.gridboard.boundary.partition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.TopologyException;

/**
 * A community divided into pieces whose common edges are the same coordinates at both sides (decision 060). It never changes: an edit makes
 * another one, and what the edit does not touch is the same object in both.
 */
public final class Partition {

    private final Geometry ground;
    private final Map<PieceId, Piece> pieces = new LinkedHashMap<>();
    private final int next;

    private Partition(Geometry ground, List<Piece> pieces, int next) {
        this.ground = ground;
        this.next = next;
        pieces.stream().sorted(Comparator.comparing(Piece::id)).forEach(piece -> this.pieces.put(piece.id(), piece));
    }

    /** The pieces as they are stored, their common edges made one. New pieces are numbered behind the highest number among them. */
    public static Partition of(Geometry ground, List<Piece> pieces) {
        return of(ground, pieces, 1);
    }

    /** The same with new pieces numbered from {@code next} on: behind every number the draft has ever given, gone pieces included. */
    public static Partition of(Geometry ground, List<Piece> pieces, int next) {
        int free =
                pieces.stream().mapToInt(piece -> piece.id().value() + 1).max().orElse(1);
        return new Partition(ground, Stored.sewn(ground, pieces), Math.max(free, next));
    }

    /** What the pieces should cover: the community's own outline, or what its grids covered when the draft began. */
    public Geometry ground() {
        return ground;
    }

    /** By number. */
    public List<Piece> pieces() {
        return List.copyOf(pieces.values());
    }

    /** @throws org.gridboard.platform.RefusedException if there is none of this number */
    public Piece piece(PieceId id) {
        Piece piece = pieces.get(id);
        if (piece == null) {
            throw Refusal.NO_PIECE.with(id.value());
        }
        return piece;
    }

    /** The piece a place belongs to, by rule 1 ({@link Piece#FIRST}). */
    public Optional<PieceId> at(Coordinate place) {
        return near(new Envelope(place)).stream()
                .filter(piece -> SimplePointInAreaLocator.locate(place, piece.shape()) != Location.EXTERIOR)
                .min(Piece.FIRST)
                .map(Piece::id);
    }

    /**
     * The partition after one step. Common edges stay common, and nothing else moves.
     *
     * @param weight how many households live in a part of a piece; of equal ones the larger is the weightier
     * @throws org.gridboard.platform.RefusedException if it cannot be done; key and parameters say what and where
     */
    public Partition apply(Edit edit, ToDoubleFunction<Geometry> weight) {
        try {
            Partition after = after(edit, weight);
            Guard.check(this, after, keepsGround(edit));
            return after;
        } catch (TopologyException tangled) {
            throw Refusal.TANGLED.at(tangled);
        }
    }

    private Partition after(Edit edit, ToDoubleFunction<Geometry> weight) {
        return switch (edit) {
            case Edit.MoveVertex move -> Corners.move(this, move);
            case Edit.AddVertex add -> Corners.add(this, add);
            case Edit.RemoveVertex remove -> Corners.remove(this, remove);
            case Edit.Split split -> Splitting.of(this, split, weight);
            case Edit.Merge merge -> Merging.of(this, merge, weight);
            case Edit.Give give -> Giving.of(this, give);
            case Edit.Cut cut -> Holes.cut(this, cut);
            case Edit.Fill fill -> Holes.fill(this, fill);
            case Edit.Draw draw -> Drawing.of(this, draw);
            case Edit.Rename rename -> renamed(rename);
            case Edit.Reshape reshape -> Reshaping.of(this, reshape);
        };
    }

    /** The pieces that are not what they were: changed, new or gone. */
    public Set<PieceId> changedFrom(Partition before) {
        var changed = new TreeSet<>(before.pieces.keySet());
        changed.removeAll(pieces.keySet());
        for (Piece piece : pieces.values()) {
            Piece former = before.pieces.get(piece.id());
            if (former == null || !piece.sameAs(former)) {
                changed.add(piece.id());
            }
        }
        return changed;
    }

    /** The pieces whose extent meets this one. */
    List<Piece> near(Envelope around) {
        return pieces.values().stream()
                .filter(piece -> piece.shape().getEnvelopeInternal().intersects(around))
                .toList();
    }

    PieceId nextId() {
        return new PieceId(next);
    }

    boolean has(PieceId id) {
        return pieces.containsKey(id);
    }

    /** These pieces with their other shapes. */
    List<Piece> reshaped(Map<PieceId, MultiPolygon> shapes) {
        var reshaped = new ArrayList<Piece>();
        shapes.forEach((id, shape) -> reshaped.add(piece(id).shaped(shape)));
        return reshaped;
    }

    /** With these pieces instead of those of their numbers. */
    Partition with(List<Piece> changed) {
        var all = new LinkedHashMap<>(pieces);
        changed.forEach(piece -> all.put(piece.id(), piece));
        int free = all.containsKey(nextId()) ? next + 1 : next;
        return new Partition(ground, List.copyOf(all.values()), free);
    }

    Partition without(PieceId id) {
        var rest = new LinkedHashMap<>(pieces);
        rest.remove(id);
        return new Partition(ground, List.copyOf(rest.values()), next);
    }

    /** With these pieces, sewn to their neighbours. */
    Partition sewnWith(List<Piece> changed) {
        var around = new Envelope();
        changed.forEach(piece -> around.expandToInclude(piece.shape().getEnvelopeInternal()));
        Set<PieceId> ids = new TreeSet<>(changed.stream().map(Piece::id).toList());
        List<Piece> all = new ArrayList<>(
                near(around).stream().filter(piece -> !ids.contains(piece.id())).toList());
        List<MultiPolygon> firm = all.stream().map(Piece::shape).toList();
        List<MultiPolygon> sewn =
                Seam.sewn(firm, changed.stream().map(Piece::shape).toList(), Seam.COMPUTED);
        all.addAll(changed);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < all.size(); i++) {
            pieces.add(all.get(i).shaped(sewn.get(i)));
        }
        return with(pieces);
    }

    private Partition renamed(Edit.Rename rename) {
        return with(List.of(piece(rename.piece()).named(named(rename.name()))));
    }

    /** @throws org.gridboard.platform.RefusedException if a grid cannot be called that */
    static String named(String name) {
        if (name.isBlank()) {
            throw Refusal.NO_NAME.with();
        }
        return name.strip();
    }

    private static boolean keepsGround(Edit edit) {
        return switch (edit) {
            case Edit.Split split -> true;
            case Edit.Merge merge -> true;
            case Edit.Give give -> true;
            case Edit.Rename rename -> true;
            default -> false;
        };
    }
}
