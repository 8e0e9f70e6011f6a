package org.gridboard.issue;

/** The number of an outside body. */
public record BodyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
