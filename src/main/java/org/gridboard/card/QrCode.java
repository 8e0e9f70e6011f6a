package org.gridboard.card;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A QR code as a picture of lines, sharp at any size; readable with up to 15 % of it spoilt. */
public final class QrCode {

    /** What the standard leaves blank around a code. */
    private static final int QUIET = 4;

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="%d %d %d %d" role="img" aria-label="%s" \
            shape-rendering="crispEdges"><path d="M%d %dh%dv%dh-%dz" fill="#fff"/><path d="%s" fill="#000"/></svg>""";

    private QrCode() {}

    /** The code that says this text, as an SVG element. @throws IllegalArgumentException if the text is too long for one */
    public static String svg(String text, String label) {
        ByteMatrix modules = encode(text);
        int size = modules.getWidth();
        int whole = size + 2 * QUIET;
        return SVG.formatted(
                -QUIET,
                -QUIET,
                whole,
                whole,
                HtmlUtils.htmlEscape(label),
                -QUIET,
                -QUIET,
                whole,
                whole,
                whole,
                path(modules));
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + text.length() + " characters", e);
        }
    }

    /** The character set is said only where it has to be: some readers stumble over it. */
    private static Map<EncodeHintType, ?> hints(String text) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
    }

    /** One rectangle for each run of dark modules in a row. */
    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int run = run(modules, x, y);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
                    x += run;
                }
            }
        }
        return path.toString();
    }

    private static int run(ByteMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
