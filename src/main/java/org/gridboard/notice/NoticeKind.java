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
    DIGEST_FAILED;

    /** The key of its name in the user's language. */
    public String key() {
        return "notice.kind." + name();
    }

    /** Whether it is about something late. */
    public boolean isLate() {
        return this == PAST_DUE || this == DAY_OVERDUE || this == DIGEST_FAILED;
    }
}
