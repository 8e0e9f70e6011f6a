package org.gridboard.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An upload in the folder for temporary files, until it is closed.
 *
 * @param name what its owner calls it
 */
public record UploadedFile(Path path, String name) implements AutoCloseable {

    /** The largest upload, in bytes. */
    public static final int BYTES_MOST = 50 << 20;

    private static final int BUFFER = 1 << 16;

    /**
     * Takes in a file without ever holding more than a little of it in memory.
     *
     * @throws ImportRefused if it is larger than {@link #BYTES_MOST}; nothing is left of it then
     */
    public static UploadedFile receive(InputStream in, String name) throws IOException {
        var file = new UploadedFile(Files.createTempFile("gridboard-import-", ".upload"), name);
        try (OutputStream out = Files.newOutputStream(file.path())) {
            copy(in, out);
            return file;
        } catch (IOException | ImportRefused e) {
            file.close();
            throw e;
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > BYTES_MOST) {
                throw new ImportRefused(Refusal.TOO_LARGE, BYTES_MOST >> 20);
            }
            out.write(buffer, 0, read);
        }
    }

    /** Deletes it. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
