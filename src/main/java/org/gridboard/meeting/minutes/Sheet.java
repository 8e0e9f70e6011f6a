package org.gridboard.meeting.minutes;

import java.util.List;

/**
 * Minutes put into words, as page, paper and PDF show them alike.
 *
 * @param head number, day, who came, by name and value
 * @param carriedOver one line for each issue that was not decided on
 * @param seal number and hash of the document, and whether they still fit
 * @param intact whether they do
 */
public record Sheet(
        String title,
        List<Fact> head,
        List<Entry> items,
        List<String> carriedOver,
        List<Fact> addenda,
        String seal,
        boolean intact) {

    public Sheet {
        head = List.copyOf(head);
        items = List.copyOf(items);
        carriedOver = List.copyOf(carriedOver);
        addenda = List.copyOf(addenda);
    }

    /** A value under its name. */
    public record Fact(String name, String value) {}

    /**
     * One item.
     *
     * @param kind why it was on the agenda
     * @param title with grid and number
     * @param decision what was decided, for whom and by when; empty where nothing was
     * @param measure what is to be done; may be empty
     * @param note what was noted; may be empty and may be long
     * @param outcome what has become of it by now; empty where that cannot be known
     * @param late whether that is too late
     */
    public record Entry(
            String kind, String title, String decision, String measure, String note, String outcome, boolean late) {}
}
