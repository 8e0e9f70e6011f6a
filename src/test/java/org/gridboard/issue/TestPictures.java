package org.gridboard.issue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Image files made for tests, good and bad. */
final class TestPictures {

    private TestPictures() {}

    static byte[] jpeg(int width, int height) throws IOException {
        return file("jpg", width, height);
    }

    static byte[] png(int width, int height) throws IOException {
        return file("png", width, height);
    }

    static Picture picture() throws IOException {
        return Pictures.read(new ByteArrayInputStream(jpeg(40, 30)));
    }

    /** The first half of a file. */
    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** Nothing but a PNG signature and a header that claims these dimensions. */
    static byte[] pngHeader(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes())
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A file that was made with an image tool and lies beside this class. */
    static byte[] resource(String name) throws IOException {
        try (var file = Objects.requireNonNull(TestPictures.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        }
    }

    /** Nothing but the first box of a file of that brand. */
    static byte[] box(String brand) {
        return ByteBuffer.allocate(16)
                .putInt(16)
                .put(("ftyp" + brand).getBytes())
                .putInt(0)
                .array();
    }

    /** A WebP whose first and only frame claims these dimensions, 16,383 at most. */
    static byte[] webpHeader(int width, int height) {
        return ByteBuffer.allocate(30)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes())
                .putInt(22)
                .put("WEBPVP8 ".getBytes())
                .putInt(10)
                .put(new byte[] {0x10, 0, 0, (byte) 0x9d, 1, 0x2a})
                .putShort((short) width)
                .putShort((short) height)
                .array();
    }

    /** A WebP with an EXIF chunk that says: to be shown turned by 90 degrees. */
    static byte[] turnedWebp(byte[] webp, int width, int height) {
        byte[] exif = {
            'E', 'X', 'I', 'F', 26, 0, 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
            0, 0, 0, 0
        };
        return extended(webp, width, height, exif);
    }

    /** The simple WebP as the picture of an extended one, whose header claims these dimensions. */
    static byte[] extended(byte[] webp, int width, int height, byte[] more) {
        int chunks = webp.length - 12;
        return ByteBuffer.allocate(30 + chunks + more.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes())
                .putInt(22 + chunks + more.length)
                .put("WEBPVP8X".getBytes())
                .putInt(10)
                .putInt(more.length == 0 ? 0 : 8)
                .put((byte) (width - 1))
                .put((byte) (width - 1 >> 8))
                .put((byte) 0)
                .put((byte) (height - 1))
                .put((byte) (height - 1 >> 8))
                .put((byte) 0)
                .put(webp, 12, chunks)
                .put(more)
                .array();
    }

    /** The JPEG with an EXIF block, after its JFIF block, that says: to be shown turned by 90 degrees. */
    static byte[] turned(byte[] jpeg) {
        return withExif(jpeg, 20);
    }

    /** The same with the blocks in the wrong order, as some cameras write them. */
    static byte[] wronglyOrdered(byte[] jpeg) {
        return withExif(jpeg, 2);
    }

    private static byte[] withExif(byte[] jpeg, int offset) {
        byte[] exif = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0,
            0
        };
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, offset)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, offset, jpeg.length - offset)
                .array();
    }

    private static byte[] file(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x += 3) {
            image.setRGB(x, x % height, Color.ORANGE.getRGB());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
