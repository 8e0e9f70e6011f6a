package org.gridboard.platform;

/** Someone else stored a change since this one was begun. Nothing was written; the user chooses what is to stand. */
public class ChangedMeanwhileException extends RuntimeException {

    private final transient Object current;

    /** @param current what is stored now, as the read model shows it */
    public ChangedMeanwhileException(Object current) {
        super("changed meanwhile");
        this.current = current;
    }

    /** What is stored now. */
    public Object current() {
        return current;
    }
}
