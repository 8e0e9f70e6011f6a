package org.gridboard.issue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.gridboard.platform.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a picture of an uploaded file. What is kept is drawn anew, so neither the place and camera that a phone writes
 * into a photo nor anything hidden in the file survives.
 */
public final class Pictures {

    public static final int BYTES_MOST = 10 * 1024 * 1024;
    public static final int LONGEST_SIDE = 1600;

    /** Read from the header, before anything of that size is decoded. */
    private static final long PIXELS_MOST = 50_000_000;

    private static final Set<String> FORMATS = Set.of("JPEG", "png", "webp");
    private static final int HEIC_HEAD = 12;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final int MEGABYTE = 1024 * 1024;
    private static final double QUALITY = 0.85;

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private Pictures() {}

    /** @throws RefusedException if it is no whole JPEG, PNG or WebP, is larger than 10 MB or has more than 50 million pixels */
    public static Picture read(InputStream upload) throws IOException {
        byte[] bytes = upload.readNBytes(BYTES_MOST + 1);
        if (bytes.length > BYTES_MOST) {
            throw new RefusedException("issue.photo.refused.large", BYTES_MOST / MEGABYTE);
        }
        if (isHeic(bytes)) {
            throw new RefusedException("issue.photo.refused.heic");
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = readerOf(stream);
            try {
                return redraw(reader, bytes);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Newer iPhones write HEIC unless told otherwise; its first box says so. */
    private static boolean isHeic(byte[] bytes) {
        return bytes.length >= HEIC_HEAD && latin(bytes, 4).equals("ftyp") && HEIC_BRANDS.contains(latin(bytes, 8));
    }

    private static String latin(byte[] bytes, int from) {
        return new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
    }

    private static ImageReader readerOf(ImageInputStream stream) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new RefusedException("issue.photo.refused.format");
        }
        ImageReader reader = readers.next();
        if (!FORMATS.contains(reader.getFormatName())) {
            throw new RefusedException("issue.photo.refused.format");
        }
        reader.setInput(stream, true, false);
        return reader;
    }

    private static Picture redraw(ImageReader reader, byte[] bytes) {
        try {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > PIXELS_MOST) {
                throw new RefusedException("issue.photo.refused.pixels", width, height);
            }
            return isWebp(reader)
                    ? redraw(reader, new WebpFile(bytes))
                    : encode(decode(reader, (int) Math.max(width, height)), orientation(reader));
        } catch (IOException | RuntimeException e) {
            throw e instanceof RefusedException refused ? refused : new RefusedException("issue.photo.refused.damaged");
        }
    }

    private static Picture redraw(ImageReader reader, WebpFile webp) throws IOException {
        if (webp.isAnimated()) {
            throw new RefusedException("issue.photo.refused.format");
        }
        if (webp.pixels() > PIXELS_MOST) {
            throw new RefusedException("issue.photo.refused.damaged");
        }
        BufferedImage image = decode(reader, Math.max(reader.getWidth(0), reader.getHeight(0)));
        try {
            return encode(image, webp.orientation());
        } catch (IIOException e) {
            LOG.debug("no orientation in the metadata of a photo", e);
            return encode(image, Orientation.TOP_LEFT);
        }
    }

    private static boolean isWebp(ImageReader reader) throws IOException {
        return reader.getFormatName().equals("webp");
    }

    /** A large photo is read at every n-th pixel, still twice as fine as needed. The JDK only warns of a truncated JPEG. */
    private static BufferedImage decode(ImageReader reader, int longestSide) throws IOException {
        int every = Math.max(1, longestSide / (2 * LONGEST_SIDE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        var warned = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> warned.set(true));
        BufferedImage image = reader.read(0, param);
        if (warned.get()) {
            throw new RefusedException("issue.photo.refused.damaged");
        }
        return image;
    }

    /** A photo whose metadata are written wrongly is still a photo: it stays as it lies. */
    private static Orientation orientation(ImageReader reader) throws IOException {
        if (!reader.getFormatName().equals("JPEG")) {
            return Orientation.TOP_LEFT;
        }
        try {
            Orientation orientation = ExifUtils.getExifOrientation(reader, 0);
            return orientation == null ? Orientation.TOP_LEFT : orientation;
        } catch (IIOException e) {
            LOG.debug("no orientation in the metadata of a photo", e);
            return Orientation.TOP_LEFT;
        }
    }

    private static Picture encode(BufferedImage image, Orientation orientation) throws IOException {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        BufferedImage drawn = Thumbnails.of(image)
                .scale(scale)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .addFilter(ExifFilterUtils.getFilterForOrientation(orientation))
                .asBufferedImage();
        var jpeg = new ByteArrayOutputStream();
        Thumbnails.of(drawn).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(jpeg);
        return new Picture(jpeg.toByteArray(), drawn.getWidth(), drawn.getHeight());
    }
}
