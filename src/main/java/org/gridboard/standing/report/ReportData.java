package org.gridboard.standing.report;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.gridboard.standing.Comparison;
import org.gridboard.standing.HeatMap;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Trend;

/**
 * What a monthly report tells.
 *
 * @param shown the indicator that colours the map
 * @param trends of all indicators, in their order
 * @param asOf up to when it counts, in the time zone of the street
 */
record ReportData(
        YearMonth month,
        Indicator shown,
        Comparison comparison,
        List<Trend> trends,
        HeatMap heat,
        List<AreaOutline> outlines,
        LocalDateTime asOf) {}
