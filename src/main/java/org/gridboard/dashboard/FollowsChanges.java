package org.gridboard.dashboard;

import org.gridboard.live.LiveChange;

/** A part of the page that takes in what has happened without being built anew or reading the database. */
public interface FollowsChanges {

    void follow(LiveChange change);
}
