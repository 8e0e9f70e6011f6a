package org.gridboard.household;

import org.jspecify.annotations.Nullable;

/** A member of a household in full: given out only for a reason, and audited. */
public record RevealedResident(
        long id,
        String name,
        @Nullable String telephone,
        @Nullable String identityNumber) {}
