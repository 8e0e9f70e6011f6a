package org.gridboard.exchange.calendar;

/** What is read of a day of the working calendar. */
enum CalendarField {
    DATE,
    WORKING,
    DAY_NAME;
}
