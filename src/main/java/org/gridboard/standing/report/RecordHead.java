package org.gridboard.standing.report;

import java.time.ZoneId;
import org.gridboard.standing.RecordQuery;

/**
 * Which records these are.
 *
 * @param area its name
 * @param by the name of the account that exports
 * @param zone in which times are told
 */
record RecordHead(RecordQuery query, String area, String by, ZoneId zone) {}
