package org.gridboard.meeting.digest;

/** Why an attempt to send has failed. */
public enum Failure {
    /** Nobody could be connected to. */
    UNREACHABLE,
    /** Connected to, and no answer in time. */
    NO_ANSWER,
    /** Another answer than "done": its HTTP status or errcode stands beside. */
    REFUSED,
    /** The provider says that too much came in a short time. */
    TOO_FAST,
    /** The address is none that may be called. */
    NOT_ALLOWED,
    /** This installation has no mail server. */
    NO_MAIL_SERVER;

    /** The key of its sentence in the user's language; gets the answer's number. */
    public String key() {
        return "digest.failure." + name();
    }
}
