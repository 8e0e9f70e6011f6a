package org.gridboard.access;

/** Who stands behind an account's number, as colleagues see it. */
public record AccountName(AccountId id, String name, Role role) {}
