package org.gridboard.boundary.adoption;

import java.time.Instant;
import org.gridboard.area.Area;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes over.
 *
 * @param id its number, under which {@link EffectKind#form} opens it; of a promise the promise's
 * @param title its address, name or title; never a resident's
 * @param at where it is, or null where that is not known
 * @param due when it is due, or null
 */
public record Moved(
        EffectKind kind,
        long id,
        String title,
        Area from,
        Taker to,
        @Nullable Position at,
        @Nullable Instant due) {}
