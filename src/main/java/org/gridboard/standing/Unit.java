package org.gridboard.standing;

/** In what an indicator's value is told. */
public enum Unit {
    /** Of a hundred. */
    PERCENT(100),
    /** Of a thousand. */
    PER_THOUSAND(1000),
    /** Working hours. */
    HOURS(1);

    private final int of;

    Unit(int of) {
        this.of = of;
    }

    /** What a ratio is multiplied by to be told in this unit. */
    public int factor() {
        return of;
    }

    /** The key of its sign in the user's language, with the value in {0}. */
    public String key() {
        return "standing.unit." + name();
    }
}
