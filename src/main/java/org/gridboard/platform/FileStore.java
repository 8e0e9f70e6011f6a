package org.gridboard.platform;

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

/** Files that belong to rows, two levels of folders by id: {@code ab/cd/abcd….pdf}. Who may read them, the rows say. */
@Component
public class FileStore {

    private final Path directory;

    FileStore(@Value("${gridboard.files.directory:.data/files}") Path directory) {
        this.directory = directory;
    }

    /** Writes the file so that under its name there is either all of it or nothing. */
    public void write(UUID id, String ending, byte[] bytes) {
        Path file = path(id, ending);
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

    /** The file, if it is there. */
    public Optional<Path> find(UUID id, String ending) {
        return Optional.of(path(id, ending)).filter(Files::isRegularFile);
    }

    /** Takes the file away, if it is there. */
    public void delete(UUID id, String ending) {
        try {
            Files.deleteIfExists(path(id, ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(UUID id, String ending) {
        String name = id.toString();
        return directory
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name + ending);
    }
}
