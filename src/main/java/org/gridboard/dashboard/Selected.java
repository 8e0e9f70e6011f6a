package org.gridboard.dashboard;

import java.util.Optional;

/**
 * What is selected: a grid, household, issue, checkpoint, … Written in the URL as {@code ?issue=1042}.
 *
 * @param kind which form opens it, as in {@link DetailForm#kind()}
 * @param id its number or code, or {@link #NEW} to enter a new one
 */
public record Selected(String kind, String id) {

    /** The id that stands for one not yet stored. */
    public static final String NEW = "new";

    /** Whether a new one is to be entered. */
    public boolean isNew() {
        return id.equals(NEW);
    }

    /** The number of the selected thing, or nothing where the id is none. */
    public Optional<Long> number() {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
