package org.gridboard.platform.watch;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** What a statement is called, here and in the database's own logs. */
final class Statements {

    private static final int SHOWN_MOST = 160;

    private Statements() {}

    /** Eight hexadecimal digits that follow from the statement's text alone: the same on every node and after a restart. */
    static String plan(String sql) {
        var crc = new CRC32();
        crc.update(sql.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    /** The statement with its plan in front, where pg_stat_activity, pg_stat_statements and auto_explain keep it. */
    static String named(String sql) {
        return "/* plan " + plan(sql) + " */ " + sql;
    }

    /** The beginning of a statement on one line, without its name. */
    static String shown(String sql) {
        String line = sql.replaceFirst("^/\\* plan [0-9a-f]{8} \\*/ ", "")
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= SHOWN_MOST ? line : line.substring(0, SHOWN_MOST) + " …";
    }
}
