package org.gridboard.exchange;

/** The user, or the end of the user's page, stopped an import before it was stored. */
public class ImportCancelled extends RuntimeException {}
