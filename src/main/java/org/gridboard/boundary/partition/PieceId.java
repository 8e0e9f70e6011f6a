package org.gridboard.boundary.partition;

/** The number of a piece in its draft, given once and never again: it outlives undo and names what has no code yet. */
public record PieceId(int value) implements Comparable<PieceId> {

    @Override
    public int compareTo(PieceId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
