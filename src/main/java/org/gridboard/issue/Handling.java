package org.gridboard.issue;

import java.time.Instant;
import org.gridboard.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * That an issue was handled.
 *
 * @param by who did it, and then does not do the closing check; null where an outside body did
 * @param name of who did it; null where an outside body did
 */
public record Handling(
        @Nullable AccountId by,
        @Nullable String name,
        @Nullable Instant at) {}
