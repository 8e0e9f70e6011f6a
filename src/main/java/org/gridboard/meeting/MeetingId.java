package org.gridboard.meeting;

/** The number of a meeting in the database; people know the number of its minutes. */
public record MeetingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
