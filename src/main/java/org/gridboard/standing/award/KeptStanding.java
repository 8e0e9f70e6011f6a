package org.gridboard.standing.award;

/**
 * The standing behind a red flag.
 *
 * @param intact whether it is what was hashed when the flag was awarded
 */
public record KeptStanding(FrozenStanding standing, String hash, boolean intact) {}
