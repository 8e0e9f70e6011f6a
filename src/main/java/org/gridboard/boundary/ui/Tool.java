package org.gridboard.boundary.ui;

import java.util.Locale;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.map.DrawingTool;
import org.gridboard.platform.RefusedException;

/** A tool of the workshop: how many grids are chosen for it, what is drawn then, and which edit comes of it. */
enum Tool {
    SELECT(0, DrawingTool.SELECT),
    VERTICES(1, DrawingTool.VERTICES),
    SPLIT(1, DrawingTool.LINE) {
        @Override
        Edit edit(Stroke stroke) {
            return new Edit.Split(stroke.one(), stroke.line(), stroke.name());
        }
    },
    MERGE(2, DrawingTool.SELECT) {
        @Override
        Edit edit(Stroke stroke) {
            return new Edit.Merge(stroke.one(), stroke.other());
        }
    },
    GIVE(2, DrawingTool.AREA) {
        @Override
        Edit edit(Stroke stroke) {
            return new Edit.Give(stroke.one(), stroke.other(), stroke.area());
        }
    },
    DRAW(0, DrawingTool.AREA) {
        @Override
        Edit edit(Stroke stroke) {
            return new Edit.Draw(stroke.area(), stroke.name());
        }
    },
    CUT(1, DrawingTool.AREA) {
        @Override
        Edit edit(Stroke stroke) {
            return new Edit.Cut(stroke.one(), stroke.area());
        }
    },
    FILL(1, DrawingTool.SELECT) {
        @Override
        Edit edit(Stroke stroke) {
            return new Edit.Fill(stroke.one(), stroke.place(0));
        }
    },
    BALANCE(2, DrawingTool.SELECT);

    private final int pieces;
    private final DrawingTool drawing;

    Tool(int pieces, DrawingTool drawing) {
        this.pieces = pieces;
        this.drawing = drawing;
    }

    /** How many grids have to be chosen before it does anything. */
    int pieces() {
        return pieces;
    }

    /** What the map draws once so many grids are chosen; before, grids are chosen. */
    DrawingTool drawing(int chosen) {
        return chosen < pieces ? DrawingTool.SELECT : drawing;
    }

    /** Whether a grid comes of it that has no name yet. */
    boolean names() {
        return this == SPLIT || this == DRAW;
    }

    /** Whether a place is chosen for it on the map. */
    boolean picks() {
        return this == FILL;
    }

    /** What is in hand after an edit: vertices are moved one after another, all else is done once. */
    Tool afterwards() {
        return this == VERTICES ? this : SELECT;
    }

    /** Whether coordinates may be typed for it instead. */
    boolean isDrawn() {
        return drawing != DrawingTool.SELECT || picks();
    }

    /** Whether it is done by a button once its grids are chosen, for nothing is drawn. */
    boolean isPressed() {
        return this == MERGE || this == BALANCE;
    }

    /**
     * The edit that a stroke means. Single vertices have edits of their own ({@link Vertices}).
     *
     * @throws RefusedException where the stroke has too few places, or nothing is drawn with this tool
     */
    Edit edit(Stroke stroke) {
        throw new RefusedException("boundary.refused.tool");
    }

    /** The end of its text keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
