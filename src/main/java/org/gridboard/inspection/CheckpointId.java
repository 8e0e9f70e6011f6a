package org.gridboard.inspection;

/** The number of a checkpoint. */
public record CheckpointId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
