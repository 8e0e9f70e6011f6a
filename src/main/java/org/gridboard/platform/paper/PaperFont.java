package org.gridboard.platform.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
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

    /** What of a TrueType font is needed to draw and embed it, besides its codes. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

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
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
                return withoutDoubles(font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutDoubles(TrueTypeFont font) throws IOException {
        var tables = new TreeMap<String, byte[]>();
        for (String name : TABLES) {
            TTFTable table = font.getTableMap().get(name);
            if (table != null) {
                tables.put(name, font.getTableBytes(table));
            }
        }
        tables.put("cmap", TrueTypeFile.codes(codes(font)));
        return TrueTypeFile.of(tables);
    }

    /** The glyph of each code that is kept. */
    private static SortedMap<Integer, Integer> codes(TrueTypeFont font) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        var kept = new TreeMap<Integer, Integer>();
        for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
            List<Integer> codes = lookup.getCharCodes(glyph);
            if (codes != null) {
                int drawn = glyph;
                codes.stream().filter(code -> !isDouble(code, codes)).forEach(code -> kept.put(code, drawn));
            }
        }
        return kept;
    }

    private static boolean isDouble(int code, List<Integer> codes) {
        return code >= RADICALS
                && code < CHARACTERS
                && codes.stream().anyMatch(other -> other >= CHARACTERS && other <= LAST_CHARACTER);
    }
}
