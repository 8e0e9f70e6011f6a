package org.gridboard.standing.award;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Weights as a street has stored them.
 *
 * @param version from 1; 0 for {@link Weights#FIRST}, which nobody stored
 * @param at when they were stored; null for version 0
 * @param by the name of who stored them; empty for version 0
 */
public record WeightsVersion(
        int version, Weights weights, @Nullable Instant at, String by, String reason) {

    static final WeightsVersion FIRST = new WeightsVersion(0, Weights.FIRST, null, "", "");
}
