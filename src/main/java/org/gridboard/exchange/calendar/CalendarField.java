package org.gridboard.exchange.calendar;

import java.util.Arrays;
import java.util.List;

/** What is read of a day of the working calendar. */
enum CalendarField {
    DATE,
    WORKING,
    DAY_NAME;

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /** The key of its name in the user's language. */
    String key() {
        return "exchange.field." + name();
    }
}
