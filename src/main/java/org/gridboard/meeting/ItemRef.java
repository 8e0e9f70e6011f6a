package org.gridboard.meeting;

import java.util.Locale;
import java.util.Optional;
import org.gridboard.issue.IssueId;

/**
 * What an item of the agenda is about, written as {@code issue.1042} or {@code round.350203011048003.2026-11-20.MORNING}.
 *
 * @param id its number; of a round, its grid, day and half
 */
public record ItemRef(Thing thing, String id) {

    /** What there is to talk about. */
    public enum Thing {
        ISSUE("\\d{1,18}"),
        ROUND("\\d{15}\\.\\d{4}-\\d{2}-\\d{2}\\.(MORNING|AFTERNOON)"),
        /** A key household. */
        VISIT("\\d{1,18}"),
        PROMISE("\\d{1,18}"),
        FREE("\\d{1,18}");

        private final String form;

        Thing(String form) {
            this.form = form;
        }
    }

    /** What is written so, or nothing where the text is no reference. */
    public static Optional<ItemRef> parse(String text) {
        for (Thing thing : Thing.values()) {
            String beginning = word(thing) + ".";
            if (text.startsWith(beginning) && text.substring(beginning.length()).matches(thing.form)) {
                return Optional.of(new ItemRef(thing, text.substring(beginning.length())));
            }
        }
        return Optional.empty();
    }

    public static ItemRef of(IssueId issue) {
        return new ItemRef(Thing.ISSUE, issue.toString());
    }

    /** The issue it is about, or nothing where it is about something else. */
    public Optional<IssueId> issue() {
        return thing == Thing.ISSUE ? Optional.of(new IssueId(Long.parseLong(id))) : Optional.empty();
    }

    private static String word(Thing thing) {
        return thing.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word(thing) + "." + id;
    }
}
