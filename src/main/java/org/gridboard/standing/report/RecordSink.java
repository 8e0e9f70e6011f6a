package org.gridboard.standing.report;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import org.gridboard.standing.FigureRecord;

/** Takes records one by one and keeps none of them. */
interface RecordSink extends Closeable {

    void line(FigureRecord figure) throws IOException;

    /** Called after the last line; @param asOf up to when the lines hold */
    void end(LocalDateTime asOf) throws IOException;
}
