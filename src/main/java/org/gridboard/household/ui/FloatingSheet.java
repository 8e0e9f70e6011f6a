package org.gridboard.household.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gridboard.code.AreaCode;
import org.gridboard.household.Stay;
import org.gridboard.household.StayRow;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.AsOfSheet;
import org.jspecify.annotations.Nullable;

/** The floating population register as an Excel workbook, masked. What people wrote goes in as text cells. */
record FloatingSheet(Map<String, String> words, LocalDate today) {

    static final int ROWS_MOST = 20_000;

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PRODUCER = "Gridboard";
    private static final String VERSION = "1.0";
    private static final int WIDTH = 18;
    private static final String TITLE = "household.list.floating";
    private static final String AS_OF = "platform.as-of";
    private static final String ABOUT = "platform.about";
    private static final List<String> HEADINGS = List.of(
            "household.field.address",
            "household.field.grid",
            "household.resident.head",
            "household.floating.arrived",
            "household.floating.until",
            "household.floating.landlord",
            "household.floating.telephone",
            "household.floating.state");

    /** In the language of the page, which is not there any more when the workbook is fetched. */
    static FloatingSheet of(Function<String, String> translate, LocalDate today) {
        var keys = Stream.of(
                Stream.of(TITLE, AS_OF, ABOUT),
                HEADINGS.stream(),
                Arrays.stream(StayRow.State.values()).map(FloatingSheet::key));
        return new FloatingSheet(
                keys.flatMap(part -> part).collect(Collectors.toMap(Function.identity(), translate)), today);
    }

    /** The workbook as a download called after the area and the day. */
    DownloadResponse download(AsOf<List<StayRow>> read, AreaCode area) {
        byte[] content = write(read.value(), read.at());
        return new DownloadResponse(
                new ByteArrayInputStream(content), "floating-" + area + "-" + today + ".xlsx", EXCEL, content.length);
    }

    private byte[] write(List<StayRow> rows, LocalDateTime asOf) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, PRODUCER, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(words.get(TITLE));
            line(sheet, 0, HEADINGS.stream().map(words::get).toList());
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            for (int row = 0; row < rows.size(); row++) {
                line(sheet, row + 1, cells(rows.get(row)));
            }
            AsOfSheet.add(workbook, word(ABOUT), word(AS_OF), asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<@Nullable String> cells(StayRow row) {
        Stay stay = row.stay();
        return Stream.<@Nullable String>of(
                        row.address(),
                        row.gridName(),
                        row.head(),
                        stay == null ? null : stay.arrived().toString(),
                        stay == null || stay.until() == null
                                ? null
                                : stay.until().toString(),
                        stay == null ? null : stay.landlord(),
                        stay == null ? null : stay.telephone(),
                        words.get(key(row.on(today))))
                .toList();
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static String key(StayRow.State state) {
        return "household.floating.state." + state;
    }

    private static void line(Worksheet sheet, int row, List<? extends @Nullable String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
