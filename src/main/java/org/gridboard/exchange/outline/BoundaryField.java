package org.gridboard.exchange.outline;

import java.util.Arrays;
import java.util.List;

/** What is read of an outline. */
enum BoundaryField {
    CODE,
    NAME,
    COMMUNITY_CODE,
    COMMUNITY_NAME,
    STREET_CODE,
    STREET_NAME;

    /** The longest name of an area, in characters. */
    static final int NAME_LENGTH = 80;

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /** The key of its name in the user's language. */
    String key() {
        return "exchange.field." + name();
    }
}
