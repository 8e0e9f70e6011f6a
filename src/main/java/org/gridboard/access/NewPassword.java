package org.gridboard.access;

/** A generated password, to be shown once; it is stored nowhere. */
public record NewPassword(String username, String password) {}
