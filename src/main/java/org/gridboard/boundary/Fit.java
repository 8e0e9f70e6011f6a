package org.gridboard.boundary;

import org.gridboard.boundary.partition.Range;

/** How a grid's households stand to the guideline. */
public enum Fit {
    BELOW,
    WITHIN,
    ABOVE;

    static Fit of(int households, Range guideline) {
        return households < guideline.least() ? BELOW : households > guideline.most() ? ABOVE : WITHIN;
    }

    /** The key of its name in the user's language. */
    public String key() {
        return "boundary-draft.fit." + name();
    }
}
