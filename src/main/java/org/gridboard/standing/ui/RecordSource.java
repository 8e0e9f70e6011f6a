package org.gridboard.standing.ui;

import java.util.List;
import java.util.Optional;
import org.gridboard.standing.FigureRecord;
import org.gridboard.standing.Part;

/** A number whose records are listed. */
interface RecordSource {

    /** What number it is, in the user's language. */
    String title(FigureTexts texts);

    /** How many records there are. */
    long count();

    /** Some of them, newest first. */
    List<FigureRecord> page(int offset, int limit);

    /** The parts of the number that one can turn to. */
    List<Part> parts();

    /** Where so many of them can be taken along, if anywhere. */
    Optional<String> export(long count);
}
