package org.gridboard.ledger.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** Makes a workbook when it is asked for, and downloads it. */
class ExcelLink extends Anchor {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String name;
    private final transient Function<Locale, byte[]> workbook;
    private final Locale locale = getLocale();

    /** @param name of the file, without ending */
    ExcelLink(String text, String name, Function<Locale, byte[]> workbook) {
        this.name = name;
        this.workbook = workbook;
        setText(text);
        setHref(this::write);
        setDownload(true);
        addClassName("gb-download");
    }

    private void write(DownloadEvent event) throws IOException {
        byte[] bytes = workbook.apply(locale);
        event.setContentType(EXCEL);
        event.setContentLength(bytes.length);
        event.setFileName(name + ".xlsx");
        event.getOutputStream().write(bytes);
    }
}
