package org.gridboard.issue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The texts of Vaadin's upload in the user's language. */
class PhotoUploadTexts extends UploadI18N {

    PhotoUploadTexts(Component user) {
        String add = user.getTranslation("issue.photo.add");
        String drop = user.getTranslation("issue.photo.drop");
        setAddFiles(new AddFiles().setOne(add).setMany(add));
        setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        setError(new Error()
                .setTooManyFiles(user.getTranslation("issue.photo.tooMany"))
                .setFileIsTooBig(user.getTranslation("issue.photo.tooBig"))
                .setIncorrectFileType(user.getTranslation("issue.photo.wrongType")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(user.getTranslation("issue.photo.connecting"))
                        .setStalled(user.getTranslation("issue.photo.stalled"))
                        .setProcessing(user.getTranslation("issue.photo.processing"))
                        .setHeld(user.getTranslation("issue.photo.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(user.getTranslation("issue.photo.remaining"))
                        .setUnknown(user.getTranslation("issue.photo.remainingUnknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(user.getTranslation("issue.photo.unavailable"))
                        .setUnexpectedServerError(user.getTranslation("issue.photo.failed"))
                        .setForbidden(user.getTranslation("issue.photo.forbidden"))));
        setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
