package org.gridboard.code;

/** The levels of areas, from large to small. */
public enum Level {
    STREET(9),
    COMMUNITY(12),
    GRID(15);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** How many digits a code of this level has. */
    public int digits() {
        return digits;
    }
}
