package org.gridboard.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Pictures on disk, two levels of folders by id: {@code ab/cd/abcd….jpg}. */
@Component
class PhotoFiles {

    private final Path directory;

    PhotoFiles(@Value("${gridboard.files.directory:.data/files}") Path directory) {
        this.directory = directory;
    }

    /** Writes the file so that under its name there is either all of it or nothing. */
    void write(UUID id, byte[] bytes) {
        Path file = path(id);
        Path part = file.resolveSibling(id + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.write(part, bytes);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> find(UUID id) {
        return Optional.of(path(id)).filter(Files::isRegularFile);
    }

    void delete(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(UUID id) {
        String name = id.toString();
        return directory
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name + ".jpg");
    }
}
