package org.gridboard.notice;

import java.time.Instant;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.IssueId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the account should know.
 *
 * @param issue that it is about; null where it is about a community
 * @param title of the issue; empty where it cannot be seen any more
 * @param grid the grid's name
 * @param community whose digest failed, or whose boundaries change; null for issues
 * @param occasion the limit, assignment or meeting's end that it is about, or the begin of the day that boundaries change on
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
