package org.gridboard.household;

import java.time.Instant;

/** A promise that is still to be kept, as a household's form lists it. */
public record OpenPromise(long id, String what, Instant due) {}
