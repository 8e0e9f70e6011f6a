package org.gridboard.notice;

/** What a notice is about. */
public enum NoticeKind {
    /** An issue was given to the account or its grid. */
    ASSIGNED,
    /** A limit falls due within a working day; of an urgent issue, within half an hour. */
    NEAR_DUE,
    /** A limit has passed. */
    PAST_DUE,
    /** A deadline passed a working day ago: for the street. */
    DAY_OVERDUE,
    /** A suspension is over. */
    RESUMED,
    /** A digest could not be delivered within a day. */
    DIGEST_FAILED,
    /** Boundaries were adopted for a day. */
    BOUNDARY_ADOPTED,
    /** That was withdrawn before its day. */
    BOUNDARY_WITHDRAWN,
    /** Adopted boundaries are what stands. */
    BOUNDARY_IN_FORCE,
    /** What adopted ones were drawn upon was replaced before their day. */
    BOUNDARY_LAPSED;

    /** The key of its name in the user's language. */
    public String key() {
        return "notice.kind." + name();
    }

    /** Whether it is about the boundaries of a community. */
    public boolean isOfBoundaries() {
        return name().startsWith("BOUNDARY_");
    }

    /** Whether it is about something late. */
    public boolean isLate() {
        return this == PAST_DUE || this == DAY_OVERDUE || this == DIGEST_FAILED;
    }
}
