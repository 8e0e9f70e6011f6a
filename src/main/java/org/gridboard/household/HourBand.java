package org.gridboard.household;

/** A part of the day or week, as the database's function {@code hour_band} tells them apart. */
public enum HourBand {
    /** Before 12:00 on Monday to Friday. */
    MORNING,
    /** From 12:00 to 14:30. */
    NOON,
    /** From 14:30 to 18:00. */
    AFTERNOON,
    /** After 18:00. */
    EVENING,
    /** Saturday and Sunday. */
    WEEKEND
}
