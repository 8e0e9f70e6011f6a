package org.gridboard.issue;

/** A re-encoded picture: JPEG without metadata, its longer side at most {@link Pictures#LONGEST_SIDE} pixels. */
public record Picture(byte[] jpeg, int width, int height) {}
