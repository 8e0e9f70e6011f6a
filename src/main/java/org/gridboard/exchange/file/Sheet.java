package org.gridboard.exchange.file;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Inspection;
import org.gridboard.exchange.Progress;
import org.gridboard.exchange.Refusal;

/** The sheet of a table that has known headings, and the rows below them. */
public final class Sheet {

    private static final int TOLD_EVERY = 1_000;

    private Sheet() {}

    /**
     * Reads the headings and the rows below them that are not blank.
     *
     * @throws ImportRefused if the file is no table, is damaged, or has no known headings
     */
    public static <T> T read(Path file, Synonyms headings, BiFunction<Heading, Stream<TableRow>, T> work) {
        try (TableFile table = TableFile.open(file)) {
            Heading heading = Heading.find(table, headings).orElseThrow(() -> new ImportRefused(Refusal.NO_HEADINGS));
            try (Stream<TableRow> rows = table.rows(heading.sheet())) {
                return work.apply(heading, rows.filter(row -> row.number() > heading.row() && !row.isBlank()));
            }
        } catch (ExcelReaderException e) {
            throw new ImportRefused(e, Refusal.DAMAGED_WORKBOOK);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new ImportRefused(e, Refusal.DAMAGED_CSV, "");
        }
    }

    /**
     * What the file holds, and which heading each field is most likely read from.
     *
     * @param fields what is read of a row; their names are those of the headings' table
     * @throws ImportRefused if the file is no table, is damaged, has no known headings or too many rows
     */
    public static Inspection inspect(Path file, ImportKind kind, Synonyms headings, Class<? extends Enum<?>> fields) {
        return read(
                file,
                headings,
                (heading, rows) -> new Inspection(
                        kind,
                        count(rows),
                        Arrays.stream(fields.getEnumConstants()).map(Enum::name).toList(),
                        heading.columns(),
                        headings.guess(heading.columns()),
                        null));
    }

    /** Hands on every row, and tells the progress of an order every now and then. */
    public static void each(Stream<TableRow> rows, ImportOrder order, Progress progress, Consumer<TableRow> work) {
        rows.forEach(row -> {
            work.accept(row);
            if (row.number() % TOLD_EVERY == 0) {
                progress.at(Progress.Phase.READING, row.number(), order.rows());
            }
        });
    }

    /** How many rows there are. @throws ImportRefused if they are too many */
    private static int count(Stream<TableRow> rows) {
        int count = (int) rows.limit(Limits.ROWS + 1L).count();
        if (count > Limits.ROWS) {
            throw new ImportRefused(Refusal.TOO_MANY_ROWS, Limits.ROWS);
        }
        return count;
    }
}
