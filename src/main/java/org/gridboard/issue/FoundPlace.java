package org.gridboard.issue;

import org.gridboard.code.Position;

/** A place that is known by its address or name. */
public record FoundPlace(String words, Position position) {}
