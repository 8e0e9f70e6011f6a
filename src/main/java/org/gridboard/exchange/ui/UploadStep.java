package org.gridboard.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Refusal;
import org.gridboard.exchange.UploadedFile;

/** Step 1: what is to be imported, and the file. */
class UploadStep extends Section {

    private final RadioButtonGroup<ImportKind> kind = new RadioButtonGroup<>();
    private final Upload upload = new Upload(this::receive);
    private final BiConsumer<ImportKind, UploadedFile> received;
    private final Consumer<ImportRefused> refused;

    UploadStep(Set<ImportKind> kinds, BiConsumer<ImportKind, UploadedFile> received, Consumer<ImportRefused> refused) {
        this.received = received;
        this.refused = refused;
        addClassName("gb-section");
        kind.setLabel(getTranslation("exchange.upload.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        var hint = new Paragraph();
        hint.addClassName("gb-soft");
        kind.addValueChangeListener(
                change -> hint.setText(getTranslation(change.getValue().key() + ".hint")));
        kinds.stream().reduce((first, last) -> last).ifPresent(kind::setValue);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadedFile.BYTES_MOST);
        upload.setUploadButton(new Button(getTranslation("exchange.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("exchange.upload.drop")));
        upload.addFileRejectedListener(
                rejected -> refused.accept(new ImportRefused(Refusal.TOO_LARGE, UploadedFile.BYTES_MOST >> 20)));
        add(kind, hint, upload);
    }

    /** Works outside the session's lock, and never holds the file in memory. */
    private void receive(UploadEvent event) throws IOException {
        try {
            hand(event.getUI(), UploadedFile.receive(event.getInputStream(), event.getFileName()));
        } catch (ImportRefused e) {
            event.getUI().access(() -> {
                upload.clearFileList();
                refused.accept(e);
            });
        }
    }

    private void hand(UI ui, UploadedFile file) {
        try {
            ui.access(() -> {
                upload.clearFileList();
                received.accept(kind.getValue(), file);
            });
        } catch (UIDetachedException e) {
            file.close();
        }
    }
}
