package org.gridboard.exchange.file;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;

/** A table whose headings have been found. */
public final class HeadedTable {

    private final TableFile table;
    private final Heading heading;

    private HeadedTable(TableFile table, Heading heading) {
        this.table = table;
        this.heading = heading;
    }

    /**
     * Opens a file, does something with its table, and closes it.
     *
     * @throws ImportRefused if the file is no table, is damaged, or has no headings that are known
     */
    public static <T> T read(Path file, Synonyms known, Function<HeadedTable, T> work) {
        try (TableFile table = TableFile.open(file)) {
            Heading heading = Heading.find(table, known).orElseThrow(() -> new ImportRefused(Refusal.NO_HEADINGS));
            return work.apply(new HeadedTable(table, heading));
        } catch (ExcelReaderException e) {
            throw new ImportRefused(e, Refusal.DAMAGED_WORKBOOK);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new ImportRefused(e, Refusal.DAMAGED_CSV, "");
        }
    }

    /** The headings, each one different. */
    public List<String> columns() {
        return heading.columns();
    }

    /** The rows below the headings that are not blank; to be closed. */
    public Stream<TableRow> rows() {
        return table.rows(heading.sheet()).filter(row -> row.number() > heading.row() && !row.isBlank());
    }

    /** How many {@link #rows} has. @throws ImportRefused if there are more than are allowed */
    public int count() {
        try (Stream<TableRow> rows = rows()) {
            int count = (int) rows.limit(Limits.ROWS + 1L).count();
            if (count > Limits.ROWS) {
                throw new ImportRefused(Refusal.TOO_MANY_ROWS, Limits.ROWS);
            }
            return count;
        }
    }
}
