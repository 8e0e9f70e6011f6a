package org.gridboard.platform;

import java.util.regex.Pattern;

/** Text from people, before it is stored. It stays what was typed, markup and formulas included: it is shown as text. */
public final class PlainText {

    /** Control characters but for line feed and tab: a database refuses some, a screen shows none. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private PlainText() {}

    /**
     * The text without control characters and blanks around it.
     *
     * @param most characters (code points) allowed
     * @param refusal translation key for longer text; gets the allowed and the given length
     * @throws RefusedException if the text is longer
     */
    public static String atMost(int most, String text, String refusal) {
        String plain = UNSEEN.matcher(text).replaceAll("").strip();
        int length = plain.codePointCount(0, plain.length());
        if (length > most) {
            throw new RefusedException(refusal, most, length);
        }
        return plain;
    }

    /** As {@link #atMost}, and not empty. @throws RefusedException if it is longer or empty */
    public static String required(int most, String text, String refusal) {
        String plain = atMost(most, text, refusal);
        if (plain.isEmpty()) {
            throw new RefusedException(refusal, most, 0);
        }
        return plain;
    }
}
