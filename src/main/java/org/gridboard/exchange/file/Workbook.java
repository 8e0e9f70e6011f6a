package org.gridboard.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;
import org.jspecify.annotations.Nullable;

/** An Excel workbook (.xlsx), streamed. */
final class Workbook implements TableFile {

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    private Workbook(ReadableWorkbook workbook) {
        this.workbook = workbook;
        this.sheets = workbook.getSheets().toList();
    }

    static Workbook open(Path file) {
        WorkbookGuard.check(file);
        try {
            var workbook = new ReadableWorkbook(file.toFile());
            if (workbook.isDate1904()) {
                workbook.close();
                throw new ImportRefused(Refusal.DATES_FROM_1904);
            }
            return new Workbook(workbook);
        } catch (IOException | ExcelReaderException e) {
            throw new ImportRefused(e, Refusal.DAMAGED_WORKBOOK);
        }
    }

    @Override
    public int sheets() {
        return sheets.size();
    }

    @Override
    public Stream<TableRow> rows(int sheet) {
        try {
            return sheets.get(sheet).openStream().map(Workbook::row);
        } catch (IOException | ExcelReaderException e) {
            throw new ImportRefused(e, Refusal.DAMAGED_WORKBOOK);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableRow row(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column)));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number ? plain(number) : cell.getText();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
