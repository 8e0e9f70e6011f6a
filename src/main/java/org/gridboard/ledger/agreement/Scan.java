package org.gridboard.ledger.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.gridboard.platform.RefusedException;

/** A scanned paper as it was uploaded, checked by what it is and not by what it is called. */
public record Scan(ScanForm form, byte[] bytes) {

    public static final int BYTES_MOST = 10 * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    /** Read from the header, before anybody's browser decodes it. */
    private static final long PIXELS_MOST = 100_000_000;

    private static final String PDF = "%PDF-";

    /** @throws RefusedException if it is no JPEG, PNG or PDF, is larger than 10 MB or has more than 100 million pixels */
    public static Scan read(InputStream upload) throws IOException {
        byte[] bytes = upload.readNBytes(BYTES_MOST + 1);
        if (bytes.length > BYTES_MOST) {
            throw new RefusedException("ledger.scan.refused.large", BYTES_MOST / MEGABYTE);
        }
        return new Scan(isPdf(bytes) ? ScanForm.PDF : picture(bytes), bytes);
    }

    private static boolean isPdf(byte[] bytes) {
        int head = Math.min(bytes.length, PDF.length());
        return new String(bytes, 0, head, StandardCharsets.ISO_8859_1).equals(PDF);
    }

    private static ScanForm picture(byte[] bytes) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new RefusedException("ledger.scan.refused.form");
            }
            ImageReader reader = readers.next();
            reader.setInput(stream, true, true);
            try {
                requireFewPixels((long) reader.getWidth(0) * reader.getHeight(0));
                return form(reader.getFormatName());
            } catch (IOException e) {
                throw new RefusedException("ledger.scan.refused.form");
            } finally {
                reader.dispose();
            }
        }
    }

    private static void requireFewPixels(long pixels) {
        if (pixels > PIXELS_MOST) {
            throw new RefusedException("ledger.scan.refused.pixels");
        }
    }

    private static ScanForm form(String name) {
        return switch (name) {
            case "JPEG" -> ScanForm.JPEG;
            case "png" -> ScanForm.PNG;
            default -> throw new RefusedException("ledger.scan.refused.form");
        };
    }
}
