package org.gridboard.issue;

import org.gridboard.code.KeyArea;
import org.gridboard.platform.PlainText;

/**
 * What an issue is about.
 *
 * @param title one line, 1–80 characters
 * @param words what was seen, at most 2,000 characters
 * @param place the address in words, at most 200 characters
 */
public record IssueFacts(String title, String words, KeyArea keyArea, String place) {

    public static final int TITLE_MOST = 80;
    public static final int WORDS_MOST = 2000;
    public static final int PLACE_MOST = 200;

    /** @throws org.gridboard.platform.RefusedException if a text is missing or too long */
    public IssueFacts {
        title = PlainText.required(TITLE_MOST, title, "issue.refused.title");
        words = PlainText.atMost(WORDS_MOST, words, "issue.refused.words");
        place = PlainText.atMost(PLACE_MOST, place, "issue.refused.place");
    }
}
