package org.gridboard.boundary;

/** The number of a draft. */
public record RedrawingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
