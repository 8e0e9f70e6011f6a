package org.gridboard.dashboard;

/** A headline that knows how many tasks wait; the bar of the phone says so. */
public interface CountsTasks {

    /** How many are overdue or due today. */
    int waiting();
}
