package org.gridboard.exchange;

import java.nio.file.Path;

/** Knows how to import one kind of file. */
public interface Importer {

    ImportKind kind();

    /** Looks at the file. @throws ImportRefused if it cannot be imported at all */
    Inspection inspect(Path file);

    /**
     * Reads, checks, compares and stores, all within the transaction it is called in.
     *
     * @throws ImportRefused if the file cannot be imported at all
     * @throws ImportCancelled if the progress says so
     */
    Outcome run(ImportOrder order, Progress progress);
}
