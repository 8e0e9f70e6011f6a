package org.gridboard.exchange.outline;

import java.util.Arrays;
import java.util.List;

/** What is read of a building, a road or a stretch of water. */
enum FeatureField {
    NAME,
    KIND;

    /** The longest name, in characters. */
    static final int NAME_LENGTH = 200;

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
