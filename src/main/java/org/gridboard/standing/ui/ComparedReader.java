package org.gridboard.standing.ui;

import org.gridboard.area.WorkingCalendar;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.HeatMap;
import org.gridboard.standing.Trend;
import org.gridboard.standing.award.RedFlags;
import org.springframework.stereotype.Component;

/** Reads what the lens shows; what several of its panes show, once for all of them. */
@Component
class ComparedReader {

    private final Comparisons comparisons;
    private final RedFlags flags;
    private final WorkingCalendar calendar;

    ComparedReader(Comparisons comparisons, RedFlags flags, WorkingCalendar calendar) {
        this.comparisons = comparisons;
        this.flags = flags;
        this.calendar = calendar;
    }

    Asked asked(Focus focus) {
        return Asked.of(focus, calendar.today());
    }

    Compared compared(Focus focus, Desk desk) {
        return desk.once(Compared.class, () -> {
            Asked asked = asked(focus);
            return new Compared(
                    asked,
                    comparisons.of(focus.area(), asked.period()),
                    flags.of(focus.area(), asked.period())
                            .map(flag -> flag.area().code())
                            .orElse(null));
        });
    }

    /** The same areas in the period before, as far as the headline tells of it. */
    Comparison before(Compared compared) {
        return comparisons.of(
                compared.comparison().area().code(), compared.asked().period().before(), FigureHeadline.SHOWN);
    }

    Trend trend(Compared compared) {
        return comparisons.trend(
                compared.comparison().area().code(),
                compared.measure(),
                compared.asked().period());
    }

    HeatMap heat(Compared compared) {
        return comparisons.heat(
                compared.comparison().area().code(), compared.asked().period());
    }
}
