package org.gridboard.dashboard;

import com.vaadin.flow.component.html.Paragraph;
import org.gridboard.platform.RefusedException;

/** The sentence at the top of a form that says why it was not stored; read out when it appears. */
public final class ErrorLine extends Paragraph {

    public ErrorLine() {
        addClassName("gb-error");
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** Tries to store something; a refusal becomes the sentence. */
    public void attempt(Runnable act) {
        clear();
        try {
            act.run();
        } catch (RefusedException refused) {
            show(refused);
        }
    }

    public void show(RefusedException refused) {
        setText(getTranslation(refused.key(), refused.params()));
        setVisible(true);
    }

    public void clear() {
        setText("");
        setVisible(false);
    }
}
