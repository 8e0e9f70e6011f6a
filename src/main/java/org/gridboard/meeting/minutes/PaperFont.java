package org.gridboard.meeting.minutes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of PDFs: Noto Sans SC, without the codes of radicals. It has one glyph for the radical ⽇ and the character 日; a
 * PDF tells a glyph's smallest code when its text is copied or searched, and that would be the radical's (decision 047).
 */
final class PaperFont {

    private static final String FILE = "font/400Regular/NotoSansSC_400Regular.ttf";

    /** CJK Radicals Supplement and Kangxi Radicals (Unicode blocks). */
    private static final int FIRST_RADICAL = 0x2E80;

    private static final int LAST_RADICAL = 0x2FDF;

    /** What a TrueType font needs to be drawn and embedded. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp", "name", "OS/2", "post",
            "cmap");

    private PaperFont() {}

    /** The font as a TrueType file; made when it is first needed. */
    static InputStream open() {
        return new ByteArrayInputStream(Made.BYTES);
    }

    private static final class Made {

        private static final byte[] BYTES = withoutRadicals();
    }

    private static byte[] withoutRadicals() {
        var out = new ByteArrayOutputStream();
        try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the font of PDFs is missing: tools/setup.sh fetches it for the build");
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                var kept = new TTFSubsetter(font, TABLES);
                CmapLookup codes = font.getUnicodeCmapLookup();
                for (int code = ' '; code < Character.MIN_SUPPLEMENTARY_CODE_POINT; code++) {
                    boolean radical = code >= FIRST_RADICAL && code <= LAST_RADICAL;
                    if (!radical && codes.getGlyphId(code) > 0) {
                        kept.add(code);
                    }
                }
                kept.writeToStream(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
