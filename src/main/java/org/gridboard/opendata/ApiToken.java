package org.gridboard.opendata;

import java.time.Instant;
import java.util.List;
import org.gridboard.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * A key to the open data door as its street sees it; the key itself is kept nowhere.
 *
 * @param beginning its first characters, to tell it from others
 * @param areas what can be read with it, and all that lies in those
 * @param madeBy the name of who made it
 * @param expiresAt it opens nothing from then on
 * @param lastUsedAt to the minute; null where it has never been used
 * @param version grows with every change
 */
public record ApiToken(
        TokenId id,
        String label,
        String beginning,
        List<Area> areas,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        int version) {}
