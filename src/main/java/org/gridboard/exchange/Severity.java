package org.gridboard.exchange;

/** What became of a row that something was found in. */
public enum Severity {
    /** The row is left out. */
    REJECTED,
    /** The row goes in, not quite as it stands in the file. */
    WARNING;

    /** The key of its name in the user's language. */
    public String key() {
        return "exchange.severity." + name();
    }
}
