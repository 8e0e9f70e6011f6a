package org.gridboard.standing.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.gridboard.standing.FigureRecord;

/** Hands records on to where they are written, and says how far it has come. */
final class RecordLines implements Consumer<FigureRecord> {

    private final RecordSink sink;
    private final long total;
    private final ExportProgress progress;
    private long done;

    RecordLines(RecordSink sink, long total, ExportProgress progress) {
        this.sink = sink;
        this.total = total;
        this.progress = progress;
    }

    /**
     * Takes all that a reading has.
     *
     * @return how many
     * @throws IllegalStateException if it is read once more after lines have gone out
     */
    long all(Consumer<Consumer<FigureRecord>> reading) {
        if (done > 0) {
            throw new IllegalStateException("the reading broke off after " + done + " records");
        }
        reading.accept(this);
        return done;
    }

    @Override
    public void accept(FigureRecord figure) {
        progress.at(done, total);
        try {
            sink.line(figure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done++;
    }
}
