package org.gridboard.exchange.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridboard.code.AreaCode;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Severity;
import org.gridboard.exchange.household.HouseholdPlaces.Place;
import org.jspecify.annotations.Nullable;

/**
 * Decides which grid a row belongs to: the one its position lies in, whatever code it states (domain.md, Households);
 * without a position the one it states. What belongs to another community is left out, and no more is said of it.
 */
final class Placing {

    private static final double FAR_METRES = 5_000;
    private static final int GRID_DIGITS = 15;

    private final List<AreaCode> communities;
    private final Set<String> grids;
    private final String codeHeading;
    private final Map<List<String>, Integer> firstRows = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int duplicates;

    /** @param grids the codes of all grids of the communities */
    Placing(List<AreaCode> communities, Set<String> grids, String codeHeading) {
        this.communities = communities;
        this.grids = grids;
        this.codeHeading = codeHeading;
    }

    /** What was found so far, in the order read. */
    List<Finding> findings() {
        return findings;
    }

    /** How many rows repeat an earlier one. */
    int duplicates() {
        return duplicates;
    }

    /** The household in its grid, or nothing where the row is rejected or repeats an earlier one. */
    Optional<HouseholdRow> place(Reading reading, @Nullable Place place) {
        HouseholdRow row = reading.household();
        if (belongsElsewhere(row, place)) {
            reject(row, Reason.OUTSIDE_YOUR_COMMUNITY);
            return Optional.empty();
        }
        var said = new ArrayList<>(reading.findings());
        Optional<String> grid = reading.isRejected() ? Optional.empty() : grid(row, place, said);
        if (grid.isEmpty()) {
            findings.addAll(said);
            return Optional.empty();
        }
        HouseholdRow placed = row.in(grid.get());
        Integer earlier = firstRows.putIfAbsent(placed.key(), row.row());
        if (earlier != null) {
            duplicates++;
            findings.add(finding(row, Severity.WARNING, Reason.DUPLICATE_ROW, earlier.toString()));
            return Optional.empty();
        }
        findings.addAll(said);
        return Optional.of(placed);
    }

    private boolean belongsElsewhere(HouseholdRow row, @Nullable Place place) {
        boolean here = place != null && place.grid() != null;
        return !here && !row.grid_code().isEmpty() && !HouseholdPlaces.isIn(row.grid_code(), communities);
    }

    private Optional<String> grid(HouseholdRow row, @Nullable Place place, List<Finding> said) {
        if (place == null) {
            return stated(row, said);
        }
        if (place.grid() == null) {
            said.add(outside(row, place));
            return Optional.empty();
        }
        String code = row.grid_code();
        if (!code.isEmpty() && !code.equals(place.grid())) {
            boolean unknown =
                    code.length() != GRID_DIGITS || HouseholdPlaces.isIn(code, communities) && !grids.contains(code);
            said.add(finding(
                    row,
                    Severity.WARNING,
                    unknown ? Reason.GRID_CODE_UNKNOWN : Reason.GRID_CODE_CONTRADICTS_POSITION,
                    place.grid()));
        }
        return Optional.of(place.grid());
    }

    private Optional<String> stated(HouseholdRow row, List<Finding> said) {
        String code = row.grid_code();
        if (grids.contains(code)) {
            said.add(finding(row, Severity.WARNING, Reason.POSITION_MISSING, code));
            return Optional.of(code);
        }
        said.add(finding(
                row, Severity.REJECTED, code.isEmpty() ? Reason.PLACE_MISSING : Reason.GRID_CODE_UNKNOWN_NO_POSITION));
        return Optional.empty();
    }

    private Finding outside(HouseholdRow row, Place place) {
        Double metres = place.metres();
        if (metres == null) {
            return finding(row, Severity.REJECTED, Reason.OUTSIDE_YOUR_COMMUNITY);
        }
        return metres > FAR_METRES
                ? finding(
                        row, Severity.REJECTED, Reason.POSITION_FAR_OUTSIDE, String.valueOf(Math.round(metres / 1000)))
                : finding(row, Severity.REJECTED, Reason.POSITION_OUTSIDE, String.valueOf(Math.round(metres)));
    }

    private void reject(HouseholdRow row, Reason reason) {
        findings.add(finding(row, Severity.REJECTED, reason));
    }

    private Finding finding(HouseholdRow row, Severity severity, Reason reason, String... parameters) {
        return new Finding(
                row.row(),
                severity,
                codeHeading.isEmpty() ? null : codeHeading,
                reason,
                List.of(parameters),
                row.grid_code());
    }
}
