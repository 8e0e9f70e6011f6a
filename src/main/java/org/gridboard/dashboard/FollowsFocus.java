package org.gridboard.dashboard;

/** A list that marks what the focus selects, without being read anew. */
public interface FollowsFocus {

    /** Marks what this focus selects, or nothing. */
    void follow(Focus focus);
}
