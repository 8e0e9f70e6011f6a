package org.gridboard.exchange;

/** How far an import has come, told from the thread that works to the page that watches, and the way to stop it. */
public class Progress {

    private volatile boolean cancelled;

    /** Asks the import to stop; it does so before it stores anything, or not at all once it has stored. */
    public final void cancel() {
        cancelled = true;
    }

    public final boolean isCancelled() {
        return cancelled;
    }

    /**
     * Says how far the work has come.
     *
     * @param done how many of {@code total}; 0 of 0 where that is not known
     * @throws ImportCancelled if it is to stop
     */
    public final void at(Phase phase, int done, int total) {
        if (cancelled) {
            throw new ImportCancelled();
        }
        show(phase, done, total);
    }

    /** Called on the working thread, often; does nothing by itself. */
    protected void show(Phase phase, int done, int total) {}

    /** What is being done. */
    public enum Phase {
        READING,
        COMPARING,
        STORING;

        /** The key of its name in the user's language. */
        public String key() {
            return "exchange.phase." + name();
        }
    }
}
