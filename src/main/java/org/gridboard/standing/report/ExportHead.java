package org.gridboard.standing.report;

import java.time.LocalDateTime;

/**
 * Of what an export tells besides its lines.
 *
 * @param area its name
 * @param by the name of the account that exports
 * @param asOf up to when it counts, in the time zone of the street
 */
record ExportHead(String area, String by, LocalDateTime asOf) {}
