package org.gridboard.notice;

import java.time.Instant;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.IssueId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the account should know.
 *
 * @param issue that it is about; null where it is about a community's digest
 * @param title of the issue; empty where it cannot be seen any more
 * @param grid the grid's name
 * @param community whose digest failed; null for issues
 * @param occasion the limit, assignment or meeting's end that it is about
 */
public record Notice(
        long id,
        NoticeKind kind,
        @Nullable IssueId issue,
        String title,
        String grid,
        @Nullable AreaCode community,
        Instant occasion,
        Instant at,
        boolean read) {}
