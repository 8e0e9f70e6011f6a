package org.gridboard.exchange.file;

/** How much a file may hold. What is more is refused before it costs memory. */
public final class Limits {

    /** Of an upload, in bytes. */
    public static final long FILE_BYTES = 50L << 20;

    public static final int COLUMNS = 200;
    public static final int ROWS = 100_000;

    /** Of a workbook unpacked, in bytes. */
    static final long UNPACKED_BYTES = 400L << 20;

    /** Of the texts of a workbook, which are kept in memory. */
    static final long SHARED_TEXT_BYTES = 100L << 20;

    /** How many times its packed size a workbook may unpack to, once it is larger than {@link #RATIO_FROM_BYTES}. */
    static final int RATIO = 100;

    static final long RATIO_FROM_BYTES = 20L << 20;
    static final int ENTRIES = 1_000;

    /** Where a heading is looked for. */
    static final int HEADING_ROWS = 20;

    private Limits() {}
}
