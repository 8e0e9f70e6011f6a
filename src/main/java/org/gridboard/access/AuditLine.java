package org.gridboard.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail: who did what to what, when, where and why.
 *
 * @param username who, or null for the program itself and for strangers
 */
public record AuditLine(
        Instant at,
        @Nullable String username,
        @Nullable String name,
        String action,
        String subject,
        @Nullable String subjectId,
        @Nullable String areaCode,
        @Nullable String reason) {}
