package org.gridboard.issue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.issue.Picture;
import org.gridboard.issue.Pictures;
import org.gridboard.platform.RefusedException;

/** Takes one photo at a time and hands on what is left of it after re-encoding; what is none is refused in a sentence. */
class PhotoUpload extends Div {

    private final Upload upload = new Upload(this::receive);
    private final ErrorLine error = new ErrorLine();
    private final Consumer<Picture> accepted;

    PhotoUpload(Consumer<Picture> accepted) {
        this.accepted = accepted;
        upload.setAcceptedMimeTypes("image/*");
        upload.setMaxFileSize(Pictures.BYTES_MOST);
        upload.setI18n(new PhotoUploadTexts(this));
        upload.addFileRejectedListener(
                rejected -> error.show(new RefusedException("issue.photo.refused.before", rejected.getFileName())));
        add(upload, error);
    }

    /** Works outside the session's lock: decoding a large photo takes its time. */
    private void receive(UploadEvent event) throws IOException {
        try {
            Picture picture = Pictures.read(event.getInputStream());
            event.getUI().access(() -> accept(picture));
        } catch (RefusedException refused) {
            event.getUI().access(() -> refuse(refused));
        }
    }

    private void accept(Picture picture) {
        error.clear();
        upload.clearFileList();
        accepted.accept(picture);
    }

    private void refuse(RefusedException refused) {
        upload.clearFileList();
        error.show(refused);
    }
}
