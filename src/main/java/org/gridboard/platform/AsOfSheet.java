package org.gridboard.platform;

import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A last sheet that says as of when a workbook is, for tables that begin with their headings and are read in again. */
public final class AsOfSheet {

    private static final int WIDTH = 20;

    private AsOfSheet() {}

    /** @param name of the sheet; @param label in front of the time */
    public static void add(Workbook workbook, String name, String label, LocalDateTime at) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.width(0, WIDTH);
        sheet.width(1, WIDTH);
        sheet.value(0, 0, label);
        sheet.value(0, 1, at);
        sheet.style(0, 1).format("yyyy-mm-dd hh:mm:ss").set();
    }
}
