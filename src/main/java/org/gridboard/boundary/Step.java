package org.gridboard.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What was done in a draft.
 *
 * @param number from 1
 * @param words what the sentence of its kind is filled in with: names of grids as they were then
 * @param by the person's name
 */
public record Step(int number, StepKind kind, List<String> words, String by, Instant at) {

    public Step {
        words = List.copyOf(words);
    }
}
