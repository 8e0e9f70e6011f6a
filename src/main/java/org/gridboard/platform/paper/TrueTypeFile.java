package org.gridboard.platform.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes a TrueType font from its tables, as the OpenType specification has it (chapters "Font file" and "cmap"). Checksums
 * are left empty: the font is read again at once and embedded, and what is embedded gets checksums of its own.
 */
final class TrueTypeFile {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int ALIGNED = 4;

    private static final int WINDOWS = 3;
    private static final int FULL_UNICODE = 10;
    private static final int SEGMENTED = 12;
    private static final int SUBTABLE = 12;
    private static final int SUBTABLE_HEADER = 16;
    private static final int GROUP = 12;

    private TrueTypeFile() {}

    /** A file of these tables, in the order of their names. */
    static byte[] of(SortedMap<String, byte[]> tables) {
        int data = HEADER + RECORD * tables.size();
        int length = data
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        int power = Integer.highestOneBit(tables.size());
        ByteBuffer file = ByteBuffer.allocate(length).putInt(TRUE_TYPE).putShort((short) tables.size());
        file.putShort((short) (power * RECORD))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables.size() - power) * RECORD));
        int at = data;
        for (var table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(at);
            file.putInt(table.getValue().length);
            at += padded(table.getValue().length);
        }
        for (byte[] table : tables.values()) {
            file.put(table).position(file.position() + padded(table.length) - table.length);
        }
        return file.array();
    }

    /** The table "cmap" that gives each code its glyph: one subtable of format 12, whose groups are runs of both. */
    static byte[] codes(SortedMap<Integer, Integer> glyphs) {
        List<int[]> groups = groups(glyphs);
        int length = SUBTABLE_HEADER + GROUP * groups.size();
        ByteBuffer table =
                ByteBuffer.allocate(SUBTABLE + length).putShort((short) 0).putShort((short) 1);
        table.putShort((short) WINDOWS).putShort((short) FULL_UNICODE).putInt(SUBTABLE);
        table.putShort((short) SEGMENTED)
                .putShort((short) 0)
                .putInt(length)
                .putInt(0)
                .putInt(groups.size());
        for (int[] group : groups) {
            table.putInt(group[0]).putInt(group[1]).putInt(group[2]);
        }
        return table.array();
    }

    /** First code, last code, glyph of the first. */
    private static List<int[]> groups(Map<Integer, Integer> glyphs) {
        var groups = new ArrayList<int[]>();
        glyphs.forEach((code, glyph) -> {
            int[] last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && code == last[1] + 1 && glyph == last[2] + code - last[0]) {
                last[1] = code;
            } else {
                groups.add(new int[] {code, code, glyph});
            }
        });
        return groups;
    }

    private static int padded(int length) {
        return (length + ALIGNED - 1) / ALIGNED * ALIGNED;
    }
}
