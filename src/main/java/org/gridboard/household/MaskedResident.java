package org.gridboard.household;

import org.jspecify.annotations.Nullable;

/** A member of a household as lists and forms show it: name, telephone and identity number masked. */
public record MaskedResident(
        long id,
        boolean head,
        String name,
        @Nullable String telephone,
        @Nullable String identityNumber,
        @Nullable Integer birthYear,
        @Nullable String relation) {}
