package org.gridboard.ledger.agreement;

import org.springframework.http.MediaType;

/** What a scan may be. */
public enum ScanForm {
    JPEG(MediaType.IMAGE_JPEG, ".jpg"),
    PNG(MediaType.IMAGE_PNG, ".png"),
    PDF(MediaType.APPLICATION_PDF, ".pdf");

    private final MediaType type;
    private final String ending;

    ScanForm(MediaType type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    MediaType type() {
        return type;
    }

    String ending() {
        return ending;
    }
}
