package org.gridboard.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.ledger.agreement.Scan;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Takes the scan of an agreement and keeps it until the form is saved; what is none is refused in a sentence. */
class ScanUpload extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload = new Upload(this::receive);
    private final Span state = new Span();
    private final ErrorLine error = new ErrorLine();
    private transient @Nullable Scan scan;

    ScanUpload() {
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "application/pdf");
        upload.setMaxFileSize(Scan.BYTES_MOST);
        upload.setUploadButton(new Button(getTranslation("ledger.scan.choose")));
        upload.setDropLabel(new Span(getTranslation("ledger.scan.drop")));
        upload.addFileRejectedListener(
                rejected -> error.show(new RefusedException("ledger.scan.refused.large", Scan.BYTES_MOST / MEGABYTE)));
        state.getElement().setAttribute("aria-live", "polite");
        add(upload, state, error);
    }

    @Nullable
    Scan getScan() {
        return scan;
    }

    /** Works outside the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try {
            Scan read = Scan.read(event.getInputStream());
            String name = event.getFileName();
            event.getUI().access(() -> accept(read, name));
        } catch (RefusedException refused) {
            event.getUI().access(() -> {
                upload.clearFileList();
                error.show(refused);
            });
        }
    }

    private void accept(Scan read, String name) {
        scan = read;
        error.clear();
        upload.clearFileList();
        state.setText(getTranslation("ledger.scan.ready", name));
    }
}
