package org.gridboard.standing.award;

import org.gridboard.standing.Comparison;

/**
 * What a standing is reckoned from: read once, tried out with any weights.
 *
 * @param stored the weights in force for the period
 */
public record StandingBasis(Comparison comparison, WeightsVersion stored) {

    /** With the weights in force. */
    public Standing asStored() {
        return Standing.of(comparison, stored.weights());
    }

    /** With other weights; nothing is stored. @throws RefusedException if they are no whole */
    public Standing with(Weights weights) {
        return Standing.of(comparison, weights);
    }
}
