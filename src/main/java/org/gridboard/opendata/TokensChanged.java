package org.gridboard.opendata;

/** A key was made or revoked. */
record TokensChanged() {}
