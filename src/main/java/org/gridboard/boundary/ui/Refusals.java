package org.gridboard.boundary.ui;

import org.gridboard.dashboard.ErrorLine;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** Tries what may be refused, or come second; the reason becomes the sentence at the top. */
final class Refusals {

    private Refusals() {}

    /** Whether it was done. */
    static boolean shown(ErrorLine error, Runnable act) {
        error.clear();
        try {
            act.run();
            return true;
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            error.show(new RefusedException("boundary.refused.changed"));
        }
        return false;
    }
}
