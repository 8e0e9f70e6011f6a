package org.gridboard.standing.report;

/** The user, or the end of the user's page, stopped an export. */
public class ExportCancelled extends RuntimeException {}
