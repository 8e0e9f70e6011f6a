package org.gridboard.opendata;

/** The number of a key to the open data door; not the key itself. */
public record TokenId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
