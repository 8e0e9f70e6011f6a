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
 * The font of PDFs: Noto Sans SC, in which no character shares its glyph with a rarer one. Noto has one glyph for the radical
 * ⽇ and the character 日; when text is copied or searched, a PDF tells the smallest code of a glyph, which would be the
 * radical's (decision 047).
 */
final class PaperFont {

    private static final String FILE = "font/400Regular/NotoSansSC_400Regular.ttf";

    /** Where radicals begin (CJK Radicals Supplement), and the characters that are written (CJK Unified Ideographs). */
    private static final int RADICALS = 0x2E80;

    private static final int CHARACTERS = 0x4E00;
    private static final int LAST_CHARACTER = 0x9FFF;

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

        private static final byte[] BYTES = make();
    }

    private static byte[] make() {
        try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the font of PDFs is missing: tools/setup.sh fetches it for the build");
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                return withoutDoubles(font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutDoubles(TrueTypeFont font) throws IOException {
        CmapLookup codes = font.getUnicodeCmapLookup();
        var kept = new TTFSubsetter(font, TABLES);
        for (int code = ' '; code < Character.MIN_SUPPLEMENTARY_CODE_POINT; code++) {
            if (codes.getGlyphId(code) > 0 && !isDouble(code, codes)) {
                kept.add(code);
            }
        }
        var out = new ByteArrayOutputStream();
        kept.writeToStream(out);
        return out.toByteArray();
    }

    private static boolean isDouble(int code, CmapLookup codes) {
        return code >= RADICALS
                && code < CHARACTERS
                && codes.getCharCodes(codes.getGlyphId(code)).stream()
                        .anyMatch(other -> other >= CHARACTERS && other <= LAST_CHARACTER);
    }
}
