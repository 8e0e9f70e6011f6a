package org.gridboard.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit trail are asked for.
 *
 * @param from the first moment, or null for no limit
 * @param to the moment after the last one, or null for no limit
 * @param username whose lines, done by or to; blank for everybody's
 * @param action the code of the act; blank for all
 */
public record AuditFilter(@Nullable Instant from, @Nullable Instant to, String username, String action) {

    public static final AuditFilter ALL = new AuditFilter(null, null, "", "");
}
