package org.gridboard.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;

/** The checkpoints in use of a grid, in the order in which its rounds walk them. */
public record WalkingOrder(AreaCode grid, List<Stop> stops) {

    /**
     * One checkpoint.
     *
     * @param version what a change must be based on
     */
    public record Stop(CheckpointId id, String name, Position position, int version) {}

    public WalkingOrder {
        stops = List.copyOf(stops);
    }

    /** How long the way is from the first to the last checkpoint, in metres as the crow flies. */
    public double metres() {
        double metres = 0;
        for (int i = 1; i < stops.size(); i++) {
            metres += stops.get(i - 1).position().metresTo(stops.get(i).position());
        }
        return metres;
    }

    /** The order with one checkpoint moved to another place, counted from 0; a place beyond the ends is the end. */
    public WalkingOrder move(Stop moved, int to) {
        var others = new ArrayList<>(stops);
        others.remove(moved);
        others.add(Math.clamp(to, 0, others.size()), moved);
        return new WalkingOrder(grid, others);
    }

    /**
     * The order that goes from the entrance always on to the nearest checkpoint left; of two equally near to the
     * metre, to the one that came first before.
     */
    public WalkingOrder nearestFrom(Stop entrance) {
        var left = new ArrayList<>(stops);
        left.remove(entrance);
        var walked = new ArrayList<>(List.of(entrance));
        while (!left.isEmpty()) {
            Position here = walked.getLast().position();
            Stop nearest = left.stream()
                    .min(Comparator.comparingLong(stop -> Math.round(here.metresTo(stop.position()))))
                    .orElseThrow();
            left.remove(nearest);
            walked.add(nearest);
        }
        return new WalkingOrder(grid, walked);
    }

    /** Whether the same checkpoints are walked in the same order, whatever their versions. */
    public boolean isSameAs(WalkingOrder other) {
        return ids().equals(other.ids());
    }

    private List<CheckpointId> ids() {
        return stops.stream().map(Stop::id).toList();
    }
}
