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

    /** Of the id of a new one: the word, kind and id of what it begins at, kind and id of what it leads back to. */
    private static final int PARTS = 5;

    /** A new one that begins at something, such as an issue at a checkpoint: {@code ?issue=new.checkpoint.17}. */
    public static Selected newFrom(String kind, Selected origin) {
        return new Selected(kind, NEW + "." + origin.kind + "." + origin.id);
    }

    /**
     * As {@link #newFrom(String, Selected)}, and leads back to where it was begun when it is stored, such as a round:
     * {@code ?issue=new.checkpoint.17.round.350203011048003.2026-11-20.MORNING}.
     */
    public static Selected newFrom(String kind, Selected origin, Selected back) {
        return new Selected(kind, newFrom(kind, origin).id + "." + back.kind + "." + back.id);
    }

    /** Whether a new one is to be entered. */
    public boolean isNew() {
        return id.equals(NEW) || id.startsWith(NEW + ".");
    }

    /** What a new one begins at, or nothing. */
    public Optional<Selected> origin() {
        return part(1);
    }

    /** What a new one leads back to when it is stored, or nothing. */
    public Optional<Selected> back() {
        return part(PARTS - 2);
    }

    /** Two parts of the id of a new one, as kind and id; an id may have parts of its own, if it is the last. */
    private Optional<Selected> part(int first) {
        String[] parts = id.split("\\.", PARTS);
        return isNew() && parts.length > first + 1
                ? Optional.of(new Selected(parts[first], parts[first + 1]))
                : Optional.empty();
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
