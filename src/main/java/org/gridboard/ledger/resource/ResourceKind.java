package org.gridboard.ledger.resource;

/** What a public resource is. */
public enum ResourceKind {
    AED,
    HYDRANT,
    SHELTER,
    CLINIC,
    SCHOOL,
    /** A canteen for elderly people (长者食堂). */
    CANTEEN,
    /** The property management's office. */
    PROPERTY_OFFICE,
    POLICE_POST,
    PARKING,
    SPORTS_GROUND,
    OTHER;

    /** The key of its name in the user's language. */
    public String key() {
        return "ledger.resource." + name();
    }
}
