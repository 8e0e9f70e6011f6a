package org.gridboard.exchange.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;

/** A table as text: separated by comma, semicolon or tab, whichever its first lines have most of. */
final class CsvFile implements TableFile {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Path file;
    private final char separator;

    /** @throws ImportRefused if the file is no text or has a line with far too many columns */
    CsvFile(Path file) {
        this.file = file;
        this.separator = separator(file);
    }

    @Override
    public int sheets() {
        return 1;
    }

    @Override
    public Stream<TableRow> rows(int sheet) {
        try {
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separator)
                    .setIgnoreEmptyLines(false)
                    .get();
            var parser = CSVParser.builder()
                    .setReader(TextFile.open(file))
                    .setFormat(format)
                    .get();
            return parser.stream().map(CsvFile::row).onClose(() -> close(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {}

    private static TableRow row(CSVRecord entry) {
        if (entry.size() > Limits.COLUMNS) {
            throw new ImportRefused(Refusal.TOO_MANY_COLUMNS, Limits.COLUMNS);
        }
        return new TableRow((int) entry.getRecordNumber(), List.of(entry.values()));
    }

    private static char separator(Path file) {
        long[] counts = new long[SEPARATORS.size()];
        try (var reader = new BufferedReader(TextFile.open(file))) {
            int lines = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                for (int i = 0; i < counts.length; i++) {
                    char candidate = SEPARATORS.get(i);
                    long found = line.chars().filter(c -> c == candidate).count();
                    if (found > 10L * Limits.COLUMNS) { // before the parser keeps them all; quoted ones are allowed for
                        throw new ImportRefused(Refusal.TOO_MANY_COLUMNS, Limits.COLUMNS);
                    }
                    counts[i] += lines < Limits.HEADING_ROWS ? found : 0;
                }
                lines++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(candidate -> counts[SEPARATORS.indexOf(candidate)]))
                .orElseThrow();
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
