package org.gridboard.exchange.file;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;

/** A workbook or a CSV file, read row by row. */
public interface TableFile extends AutoCloseable {

    /** How many sheets there are. */
    int sheets();

    /** The rows of a sheet, from 0, in order; to be closed. Blank rows may be left out. */
    Stream<TableRow> rows(int sheet);

    @Override
    void close();

    /** Opens what the file really is. @throws ImportRefused if that is no table */
    static TableFile open(Path file) {
        FileForm form = FileForm.of(file);
        return switch (form) {
            case WORKBOOK -> Workbook.open(file);
            case TEXT -> new CsvFile(file);
            case EMPTY -> throw new ImportRefused(Refusal.EMPTY_FILE);
            case OLD_WORKBOOK -> throw new ImportRefused(Refusal.OLD_EXCEL);
            default -> throw new ImportRefused(Refusal.NOT_A_TABLE, form.key());
        };
    }
}
