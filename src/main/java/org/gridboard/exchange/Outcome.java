package org.gridboard.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What an import does, or would do.
 *
 * @param area where it does it: the area whose people may read the report; null where no row says it
 * @param findings by row
 */
public record Outcome(@Nullable AreaCode area, Counts counts, List<Finding> findings) {

    /** Counts the rows of the findings, and puts them in the order of the file. */
    public static Outcome of(@Nullable AreaCode area, Tally tally, List<Finding> findings) {
        int rejected = (int) rows(findings.stream().filter(Finding::rejects));
        int warned = (int) rows(findings.stream().filter(finding -> !finding.rejects()));
        var counts = new Counts(
                tally.created() + tally.changed() + tally.unchanged() + rejected,
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                rejected,
                warned,
                tally.moved());
        return new Outcome(
                area,
                counts,
                findings.stream().sorted(Comparator.comparingInt(Finding::row)).toList());
    }

    private static long rows(Stream<Finding> findings) {
        return findings.mapToInt(Finding::row).distinct().count();
    }

    /** How many rows were taken, by what they do, and how many households moved. */
    public record Tally(int created, int changed, int unchanged, int moved) {}
}
