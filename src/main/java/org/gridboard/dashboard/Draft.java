package org.gridboard.dashboard;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed into a form and not sent yet.
 *
 * @param form what it is kept under
 * @param request what the form is sent under, so that it is stored once however often it is sent
 * @param writer the page that wrote it last
 * @param values what was typed, by the name of the field
 * @param at when something was last typed
 */
public record Draft(String form, UUID request, UUID writer, Map<String, String> values, Instant at) {

    public Draft {
        values = Map.copyOf(values);
    }

    /**
     * A page that writes a draft.
     *
     * @param page its own mark
     * @param seen the mark of the page whose draft it has taken up; its own where it has taken up none
     */
    public record Writer(UUID page, UUID seen) {}
}
