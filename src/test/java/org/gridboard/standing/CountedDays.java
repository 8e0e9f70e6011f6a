package org.gridboard.standing;

import org.springframework.context.ApplicationContext;

/** Counts the days that are over, as the job does that tests keep from running by itself. */
public final class CountedDays {

    private CountedDays() {}

    /** What has been counted before is not counted again. */
    public static void count(ApplicationContext context) {
        context.getBean(FigureJob.class).run();
    }

    /** Only what was entered late is counted again. */
    public static void again(ApplicationContext context) {
        context.getBean(FigureJob.class).refresh();
    }
}
