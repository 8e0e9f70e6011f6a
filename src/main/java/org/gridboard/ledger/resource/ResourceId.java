package org.gridboard.ledger.resource;

/** The number of a public resource. */
public record ResourceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
