package org.gridboard.issue;

/** The number of a promise that came with an issue. */
public record PromiseId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
