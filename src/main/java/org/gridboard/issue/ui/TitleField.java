package org.gridboard.issue.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.gridboard.issue.IssueFacts;

/** The title of a report, which begins as the first words of what was seen: nobody has to write it twice. */
class TitleField extends TextField {

    private static final int SUGGESTED_MOST = 30;

    TitleField() {
        setLabel(getTranslation("issue.field.title"));
        setHelperText(getTranslation("issue.title.helper"));
        setMaxLength(IssueFacts.TITLE_MOST);
    }

    /** What stands in the field while nothing is written there. */
    void suggest(String words, String otherwise) {
        String first = firstWords(words);
        setPlaceholder(first.isEmpty() ? cut(otherwise) : first);
    }

    /** What was written, else what is suggested. */
    String title() {
        String suggested = getPlaceholder();
        return getValue().isBlank() && suggested != null ? suggested : getValue();
    }

    /** Up to the first stop, at most 30 characters. */
    static String firstWords(String words) {
        String sentence = words.strip().split("[。！？；!?;\n]|\\.(\\s|$)", 2)[0].strip();
        return cut(sentence);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SUGGESTED_MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SUGGESTED_MOST - 1)) + "…";
    }
}
