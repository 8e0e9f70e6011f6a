package org.gridboard.dashboard;

import com.vaadin.flow.component.html.Span;

/** A short adjective before a headline or a line of a list, such as overdue. */
public final class Tag extends Span {

    /** How much a tag calls for attention; colour only repeats what its word says. */
    public enum Tone {
        PLAIN(""),
        DONE("gb-tag-done"),
        WARN("gb-tag-warn"),
        ALARM("gb-tag-alarm");

        private final String className;

        Tone(String className) {
            this.className = className;
        }

        /** The class of the style sheet, empty for none. */
        public String className() {
            return className;
        }
    }

    public Tag(String text, Tone tone) {
        super(text);
        addClassName("gb-tag");
        if (tone != Tone.PLAIN) {
            addClassName(tone.className());
        }
    }
}
