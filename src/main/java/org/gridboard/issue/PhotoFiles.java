package org.gridboard.issue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.platform.FileStore;
import org.springframework.stereotype.Component;

/** Re-encoded pictures in the file store. */
@Component
class PhotoFiles {

    private static final String ENDING = ".jpg";

    private final FileStore files;

    PhotoFiles(FileStore files) {
        this.files = files;
    }

    void write(UUID id, byte[] jpeg) {
        files.write(id, ENDING, jpeg);
    }

    Optional<Path> find(UUID id) {
        return files.find(id, ENDING);
    }

    void delete(UUID id) {
        files.delete(id, ENDING);
    }
}
