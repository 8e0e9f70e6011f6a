package org.gridboard.platform;

import java.time.LocalDateTime;

/**
 * What was read, and the moment up to which it holds.
 *
 * @param at in the time zone of the street
 */
public record AsOf<T>(T value, LocalDateTime at) {}
