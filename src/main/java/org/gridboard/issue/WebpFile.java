package org.gridboard.issue;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.Orientation;

/** What ImageIO does not say of a WebP: how it is to be turned, and how large the picture inside the file really is. */
final class WebpFile {

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int SIDE_BITS = 14;
    private static final int SIDE_MASK = (1 << SIDE_BITS) - 1;
    private static final int LOSSY_HEAD = 10;
    private static final int LOSSLESS_HEAD = 5;
    private static final byte[] EXIF_PREFIX = {'E', 'x', 'i', 'f', 0, 0};

    private final Map<String, ByteBuffer> chunks = new LinkedHashMap<>();

    /** Chunks follow each other: four letters, their length, content, a byte to make it even. The first of a name counts. */
    WebpFile(byte[] file) {
        int at = FIRST_CHUNK;
        while (at + CHUNK_HEAD <= file.length) {
            int length = little(file, at + 4, 4).getInt();
            int begin = at + CHUNK_HEAD;
            int end = length < 0 || length > file.length - begin ? file.length : begin + length;
            String name = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            chunks.putIfAbsent(name, little(file, begin, end - begin));
            at = end + (end - begin) % 2;
        }
    }

    /** Whether it is a film, which is no photo. */
    boolean isAnimated() {
        return chunks.containsKey("ANIM") || chunks.containsKey("ANMF");
    }

    /** The pixels that decoding will make, whatever the outer header claims; 0 if there is no picture. */
    long pixels() {
        ByteBuffer lossy = chunks.get("VP8 ");
        if (lossy != null && lossy.remaining() >= LOSSY_HEAD) {
            int sides = lossy.position() + LOSSY_HEAD - 4;
            return (long) (lossy.getShort(sides) & SIDE_MASK) * (lossy.getShort(sides + 2) & SIDE_MASK);
        }
        ByteBuffer lossless = chunks.get("VP8L");
        if (lossless != null && lossless.remaining() >= LOSSLESS_HEAD) {
            int sides = lossless.getInt(lossless.position() + 1);
            return ((sides & SIDE_MASK) + 1L) * ((sides >>> SIDE_BITS & SIDE_MASK) + 1L);
        }
        return 0;
    }

    /** @throws IOException if what it says of itself cannot be read */
    Orientation orientation() throws IOException {
        ByteBuffer chunk = chunks.get("EXIF");
        if (chunk == null) {
            return Orientation.TOP_LEFT;
        }
        byte[] exif = new byte[chunk.remaining()];
        chunk.duplicate().get(exif);
        int from = Arrays.mismatch(exif, EXIF_PREFIX) == EXIF_PREFIX.length ? EXIF_PREFIX.length : 0;
        var tiff = new ByteArrayInputStream(exif, from, exif.length - from);
        try (var stream = new MemoryCacheImageInputStream(tiff)) {
            Entry entry = new TIFFReader().read(stream).getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number code
                    ? Orientation.typeOf(code.intValue())
                    : Orientation.TOP_LEFT;
        }
    }

    private static ByteBuffer little(byte[] file, int from, int length) {
        return ByteBuffer.wrap(file, from, length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
