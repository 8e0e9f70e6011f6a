package org.gridboard.standing.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.ReplicaReads;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.HeatMap;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.gridboard.standing.Trend;
import org.springframework.stereotype.Component;

/** Reads what a monthly report tells, as of one moment. */
@Component
class ReportReader {

    private final Comparisons comparisons;
    private final AreaOutlines outlines;
    private final ReplicaReads replica;
    private final Clock clock;

    ReportReader(Comparisons comparisons, AreaOutlines outlines, ReplicaReads replica, Clock clock) {
        this.comparisons = comparisons;
        this.outlines = outlines;
        this.replica = replica;
        this.clock = clock;
    }

    ReportData read(AreaCode area, YearMonth month, Indicator shown) {
        AsOf<Content> read = replica.read(() -> content(area, Period.month(month)));
        Content content = read.value();
        return new ReportData(
                month, shown, content.comparison(), content.trends(), content.heat(), content.outlines(), read.at());
    }

    private Content content(AreaCode area, Period period) {
        return new Content(
                comparisons.of(area, period),
                comparisons.trends(area, List.of(Indicator.values()), period),
                comparisons.heat(area, period),
                outlines.below(area, period.lastUpTo(LocalDate.now(clock))));
    }

    private record Content(Comparison comparison, List<Trend> trends, HeatMap heat, List<AreaOutline> outlines) {}
}
