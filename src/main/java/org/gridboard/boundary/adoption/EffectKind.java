package org.gridboard.boundary.adoption;

/** What goes over to another grid when boundaries change. */
public enum EffectKind {
    HOUSEHOLD("household"),
    /** A key household with the day on which it is to be met; also counted as a household. */
    KEY_HOUSEHOLD("household"),
    /** Goes over with the half-day that begins next. */
    CHECKPOINT("checkpoint"),
    /** Open ones; those that have ended stay where they were. */
    ISSUE("issue"),
    /** Open ones; those kept stay where they were. */
    PROMISE("promise"),
    /** In force: with its checkpoint, or with what takes over from a grid that ends. */
    AGREEMENT("agreement"),
    RESOURCE("resource");

    private final String form;

    EffectKind(String form) {
        this.form = form;
    }

    /** The kind under which its form opens on the dashboard. */
    public String form() {
        return form;
    }

    /** The key of its name in the user's language. */
    public String key() {
        return "boundary-adoption.kind." + name();
    }
}
