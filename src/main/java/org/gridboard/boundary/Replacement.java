package org.gridboard.boundary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.gridboard.platform.RefusedException;

/**
 * Boundaries drawn anew after a draft was begun on them.
 *
 * @param by the person's name
 */
public record Replacement(String by, Instant at) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Why a draft upon boundaries that were replaced goes no further; nothing stands for a replacement nobody knows of. */
    public static RefusedException refusal(Optional<Replacement> replacement, ZoneId zone) {
        return replacement
                .map(known -> new RefusedException(
                        "boundary-draft.refused.replaced",
                        known.by,
                        MINUTE.format(LocalDateTime.ofInstant(known.at, zone))))
                .orElseGet(() -> new RefusedException("boundary-draft.refused.replaced-unknown"));
    }
}
