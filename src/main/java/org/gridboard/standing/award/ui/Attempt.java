package org.gridboard.standing.award.ui;

import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.RefusedException;

/** Tries to store something; a refusal becomes the sentence at the top. */
final class Attempt {

    private Attempt() {}

    static void of(Runnable act, ErrorLine error) {
        error.clear();
        try {
            act.run();
        } catch (RefusedException refused) {
            error.show(refused);
        }
    }
}
