package org.gridboard.boundary;

/** What has become of a draft. */
public enum RedrawingState {
    DRAFT,
    /** Waits for its day, and may be withdrawn until then. */
    ADOPTED,
    IN_FORCE,
    DISCARDED;

    /** The key of its name in the user's language. */
    public String key() {
        return "boundary-draft.state." + name();
    }
}
