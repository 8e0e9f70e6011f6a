package org.gridboard.map;

/** What was drawn, and which places tell it. */
public enum DrawnKind {
    /** From where, to where. */
    MOVE_VERTEX,
    /** A place on the edge, and where its new vertex is. */
    ADD_VERTEX,
    /** Where the vertex was. */
    REMOVE_VERTEX,
    /** The vertices of the line. */
    LINE,
    /** The vertices of the outline, the first not repeated. */
    AREA
}
