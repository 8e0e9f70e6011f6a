package org.gridboard.standing.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gridboard.standing.report.ExportFile;
import org.gridboard.standing.report.RecordFormat;
import org.jspecify.annotations.Nullable;

/** The file that was made; begins to download by itself. */
class DonePane extends Section {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int KILOBYTE = 1024;

    private final transient ExportFile file;
    private final RecordFormat format;
    private final String name;

    DonePane(ExportFile file, RecordFormat format, String name, @Nullable LocalDateTime asOf) {
        this.file = file;
        this.format = format;
        this.name = name;
        addClassName("gb-section");
        var done = new Paragraph(getTranslation("standingreport.export.done", asOf == null ? "" : asOf.format(TIME)));
        done.getElement().setAttribute("role", "status");
        var link = new Anchor();
        link.setText(getTranslation("standingreport.export.download", name, file.size() / KILOBYTE + 1));
        link.setHref(this::write);
        link.setDownload(true);
        link.addClassName("gb-download");
        add(done, link);
        link.addAttachListener(attached -> link.getElement().executeJs("this.click()"));
    }

    private void write(DownloadEvent event) throws IOException {
        event.setContentType(format.type().toString());
        event.setContentLength(file.size());
        event.setFileName(name);
        Files.copy(file.path(), event.getOutputStream());
    }
}
