package org.gridboard.inspection;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A place that a round must see (巡查点).
 *
 * @param retiredOn from this day on no round is due there; null while it is in use
 * @param version what a change must be based on
 */
public record Checkpoint(
        CheckpointId id,
        AreaCode grid,
        Facts facts,
        @Nullable LocalDate retiredOn,
        int version) {

    public static final int NAME_MOST = 80;

    /** The same checkpoint with other facts. @throws RefusedException if it is retired */
    Checkpoint change(Facts changed) {
        return inUse().with(changed, null);
    }

    /** The same checkpoint, with no round due there from that day on. @throws RefusedException if it is retired */
    Checkpoint retire(LocalDate from) {
        return inUse().with(facts, from);
    }

    /** Whether no round is due there any more on a day. */
    boolean isRetiredOn(LocalDate day) {
        return retiredOn != null && !day.isBefore(retiredOn);
    }

    private Checkpoint inUse() {
        if (retiredOn != null) {
            throw new RefusedException("inspection.refused.retired");
        }
        return this;
    }

    private Checkpoint with(Facts other, @Nullable LocalDate retired) {
        return new Checkpoint(id, grid, other, retired, version);
    }

    /**
     * What can be changed of a checkpoint.
     *
     * @param name 1–80 characters
     * @param keyAreas what is looked at there; at least one
     * @param order its place in the walking order, from 1
     * @param position lies in the checkpoint's grid
     */
    public record Facts(String name, Set<KeyArea> keyAreas, int order, Position position) {

        /** @throws RefusedException if something is missing or out of bounds */
        public Facts {
            name = PlainText.required(NAME_MOST, name, "inspection.refused.name");
            keyAreas = Set.copyOf(keyAreas);
            if (keyAreas.isEmpty()) {
                throw new RefusedException("inspection.refused.keyAreas");
            }
            if (order < 1) {
                throw new RefusedException("inspection.refused.order");
            }
        }

        /** The key areas in their usual order. */
        public Set<KeyArea> sortedKeyAreas() {
            return new TreeSet<>(keyAreas);
        }
    }
}
