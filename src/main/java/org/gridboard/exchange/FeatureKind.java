package org.gridboard.exchange;

/** What the map draws where no base map is configured. */
public enum FeatureKind {
    BUILDING,
    ROAD,
    WATER;

    /** The key of its name in the user's language. */
    public String key() {
        return "exchange.feature." + name();
    }
}
