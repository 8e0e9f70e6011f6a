package org.gridboard.opendata;

/** The door has nothing at this address. */
class NoSuchPageException extends RuntimeException {}
