package org.gridboard.boundary;

import java.time.Instant;

/**
 * Boundaries drawn anew after a draft was begun on them.
 *
 * @param by the person's name
 */
public record Replacement(String by, Instant at) {}
