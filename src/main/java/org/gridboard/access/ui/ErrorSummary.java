package org.gridboard.access.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What is wrong, on top of a form; read out as soon as it appears. */
class ErrorSummary extends Paragraph {

    ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(String text) {
        setText(text);
        setVisible(true);
    }

    void clear() {
        setVisible(false);
    }
}
