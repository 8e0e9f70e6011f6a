package org.gridboard.dashboard;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed into a form and not sent yet.
 *
 * @param request what the form is sent under, so that it is stored once however often it is sent
 * @param values what was typed, by the name of the field
 * @param at when something was last typed
 */
public record Draft(UUID request, Map<String, String> values, Instant at) {

    public Draft {
        values = Map.copyOf(values);
    }
}
