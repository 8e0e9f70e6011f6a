package org.gridboard.access;

/** The number of an account. */
public record AccountId(long value) {}
