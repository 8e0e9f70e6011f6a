package org.gridboard.household;

import java.util.List;
import org.gridboard.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * A household as its form shows it, personal data masked.
 *
 * @param key null if it is no key household
 * @param clearMonths for how many months an answer of the six clears counts here
 * @param version grows with every change of the facts
 */
public record HouseholdDetail(
        HouseholdId id,
        Area grid,
        HouseholdFacts facts,
        @Nullable KeyStatus key,
        List<ClearAnswer> clears,
        int clearMonths,
        List<MaskedResident> residents,
        int version) {}
