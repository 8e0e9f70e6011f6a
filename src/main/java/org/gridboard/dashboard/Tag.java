package org.gridboard.dashboard;

import com.vaadin.flow.component.html.Span;

/** A short adjective before a headline or a line of a list, such as overdue. */
public final class Tag extends Span {

    /** How much a tag calls for attention; colour only repeats what its word says. */
    public enum Tone {
        PLAIN(""),
        DONE("done"),
        WARN("warn"),
        ALARM("alarm");

        private final String word;

        Tone(String word) {
            this.word = word;
        }

        /** The last part of the style sheet's class, empty for none. */
        public String word() {
            return word;
        }
    }

    public Tag(String text, Tone tone) {
        super(text);
        addClassName("gb-tag");
        if (tone != Tone.PLAIN) {
            addClassName("gb-tag-" + tone.word());
        }
    }
}
