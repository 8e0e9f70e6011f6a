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

    /** A new one that begins at something, such as an issue at a checkpoint: {@code ?issue=new.checkpoint.17}. */
    public static Selected newFrom(String kind, Selected origin) {
        return new Selected(kind, NEW + "." + origin.kind + "." + origin.id);
    }

    /** Whether a new one is to be entered. */
    public boolean isNew() {
        return id.equals(NEW) || id.startsWith(NEW + ".");
    }

    /** What a new one begins at, or nothing. */
    public Optional<Selected> origin() {
        String[] parts = id.split("\\.", 3);
        return isNew() && parts.length == 3 ? Optional.of(new Selected(parts[1], parts[2])) : Optional.empty();
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
