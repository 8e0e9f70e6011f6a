package org.gridboard.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file really is, whatever its name says. */
public enum FileForm {
    EMPTY,
    WORKBOOK,
    OLD_WORKBOOK,
    JSON,
    TEXT,
    PICTURE,
    PDF,
    ARCHIVE,
    UNKNOWN;

    private static final int HEAD = 4096;

    /** The key of its name in the user's language. */
    public String key() {
        return "exchange.form." + name();
    }

    /** Looks at the first bytes. */
    public static FileForm of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileForm of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (begins(head, "504b0304")) {
            return isOffice(head) ? WORKBOOK : ARCHIVE;
        }
        if (begins(head, "d0cf11e0a1b11ae1")) {
            return OLD_WORKBOOK;
        }
        if (begins(head, "25504446")) {
            return PDF;
        }
        if (begins(head, "89504e47")
                || begins(head, "ffd8ff")
                || begins(head, "47494638")
                || begins(head, "52494646")) {
            return PICTURE;
        }
        return isText(head) ? textual(head) : UNKNOWN;
    }

    private static boolean isOffice(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains("[Content_Types].xml") || text.contains("_rels/") || text.contains("xl/");
    }

    private static FileForm textual(byte[] head) {
        String start =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return start.isEmpty() ? EMPTY : start.startsWith("{") || start.startsWith("[") ? JSON : TEXT;
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] head, String hex) {
        byte[] start = HexFormat.of().parseHex(hex);
        return head.length >= start.length && Arrays.equals(head, 0, start.length, start, 0, start.length);
    }
}
