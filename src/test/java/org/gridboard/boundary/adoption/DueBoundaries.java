package org.gridboard.boundary.adoption;

import org.springframework.context.ApplicationContext;

/** Puts adopted boundaries in force, as the job does that tests keep from running by itself. */
public final class DueBoundaries {

    private DueBoundaries() {}

    /** Those whose day has come by the context's clock, and checkpoints whose half-day has. */
    public static void putInForce(ApplicationContext context) {
        context.getBean(EffectJob.class).run();
    }
}
