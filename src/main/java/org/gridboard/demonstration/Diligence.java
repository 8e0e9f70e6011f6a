package org.gridboard.demonstration;

/**
 * How well a grid is kept.
 *
 * @param roundsKept the part of its rounds that see every checkpoint
 * @param roundsMissed the part that see none
 * @param fresh the part of its households whose six clears are not stale
 * @param issues issues that are found on a day
 */
record Diligence(double roundsKept, double roundsMissed, double fresh, double issues) {

    private static final Diligence BAD = new Diligence(0.45, 0.2, 0.6, 1.3);

    static Diligence of(String grid) {
        Dice dice = Dice.of("diligence", grid);
        return dice.chance(0.07)
                ? BAD
                : new Diligence(
                        dice.between(0.86, 0.98),
                        dice.between(0.0, 0.03),
                        dice.between(0.85, 0.97),
                        dice.between(0.4, 0.9));
    }
}
