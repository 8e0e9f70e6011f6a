package org.gridboard.map;

/** What a click on a draft does; the component in the browser knows these names. */
public enum DrawingTool {
    /** Chooses pieces. */
    SELECT,
    /** Moves, adds and removes the vertices of the selected piece, and of its neighbours where they share them. */
    VERTICES,
    /** Draws one line. */
    LINE,
    /** Draws the outline of one area. */
    AREA
}
