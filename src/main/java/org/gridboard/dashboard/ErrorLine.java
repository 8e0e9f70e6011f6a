package org.gridboard.dashboard;

import com.vaadin.flow.component.html.Paragraph;
import org.gridboard.access.OutOfScopeException;
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

    /**
     * Tries to store something about what the form was opened for.
     *
     * @param gone the key of the sentence where that has left the account's grids since, such as when boundaries were redrawn
     */
    public void attempt(Runnable act, String gone) {
        attempt(() -> {
            try {
                act.run();
            } catch (OutOfScopeException e) {
                throw new RefusedException(gone);
            }
        });
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
