package org.gridboard.exchange;

import java.time.Instant;
import java.util.UUID;
import org.gridboard.code.AreaCode;

/**
 * What an import did, as it is kept.
 *
 * @param by the name of the account that did it
 */
public record Report(UUID id, ImportKind kind, AreaCode area, String fileName, Instant at, String by, Counts counts) {}
