package org.gridboard.exchange.resource;

import java.util.List;

/** What is read of a public resource. */
enum ResourceField {
    RESOURCE_KIND(40),
    NAME(80),
    ADDRESS(200),
    TELEPHONE(20),
    HOURS(100),
    LONGITUDE(40),
    LATITUDE(40);

    static final List<ResourceField> REQUIRED = List.of(RESOURCE_KIND, NAME, LONGITUDE, LATITUDE);

    private final int limit;

    ResourceField(int limit) {
        this.limit = limit;
    }

    /** The longest text it takes, in characters. */
    int limit() {
        return limit;
    }
}
