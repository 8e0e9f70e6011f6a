package org.gridboard.platform;

/** Patterns for SQL's {@code like} and {@code ilike} from what people type. */
public final class LikePattern {

    private LikePattern() {}

    /** Matches every text that contains these words as they are: their {@code %}, {@code _} and backslashes mean themselves. */
    public static String containing(String words) {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
