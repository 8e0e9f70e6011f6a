package org.gridboard.platform;

/** The private cluster cannot do what was asked; the message says what to do, for the person who starts the program. */
public class ClusterException extends RuntimeException {

    public ClusterException(String message) {
        super(message);
    }

    public ClusterException(String message, Throwable cause) {
        super(message, cause);
    }
}
