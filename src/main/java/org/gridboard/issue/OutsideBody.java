package org.gridboard.issue;

/** An outside body as its community or street keeps it, to be changed on the basis of its version. */
public record OutsideBody(BodyId id, String name, int version) {

    /** A name has 1–80 characters. */
    public static final int NAME_MOST = 80;
}
