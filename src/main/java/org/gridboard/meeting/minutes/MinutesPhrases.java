package org.gridboard.meeting.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.meeting.KeptMinutes;
import org.gridboard.meeting.Minutes;
import org.gridboard.meeting.Outcome;
import org.gridboard.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The single phrases of minutes in one language, their times where the community is. */
record MinutesPhrases(Texts texts, Locale locale, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String heading(Minutes minutes) {
        return text("minutes.heading", minutes.communityName());
    }

    List<Sheet.Fact> head(Minutes minutes) {
        return Stream.of(
                        fact("minutes.number", minutes.number()),
                        fact("minutes.time", time(minutes)),
                        fact("minutes.chair", minutes.closedBy()),
                        fact("minutes.present", people(minutes, true)),
                        fact("minutes.absent", people(minutes, false)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    Sheet.Entry entry(Minutes.Item item, @Nullable Outcome outcome) {
        return new Sheet.Entry(
                text("minutes.kind." + item.kind()),
                title(item),
                decision(item),
                item.measure(),
                item.note(),
                outcome(outcome),
                outcome != null && Boolean.FALSE.equals(outcome.onTime()));
    }

    String carried(Minutes.CarriedOver issue) {
        return text("minutes.carried", issue.grid(), issue.title(), numbered(issue.issue()), issue.times());
    }

    Sheet.Fact addendum(KeptMinutes.Addendum addendum) {
        return new Sheet.Fact(text("minutes.added", time(addendum.at()), addendum.by()), addendum.words());
    }

    /** Where the document is not what was hashed, it says so instead. */
    String seal(KeptMinutes kept) {
        return text(
                kept.intact() ? "minutes.seal" : "minutes.seal.broken",
                kept.minutes().number(),
                kept.hash());
    }

    /** What was decided, in a word: 交办, 结案, 已议; empty where nothing was. */
    String decided(Minutes.Item item) {
        if (!item.decided()) {
            return "";
        }
        return text(item.act() == null ? "minutes.decided.NOTED" : "minutes.decided." + item.act());
    }

    /** What has become of a decision; empty where nothing can be said. */
    String outcome(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "";
        }
        String state = text("issue.state." + outcome.state());
        return outcome.onTime() == null
                ? state
                : text("minutes.outcome", state, text(outcome.onTime() ? "minutes.onTime" : "minutes.late"));
    }

    String time(Instant at) {
        return at.atZone(zone).format(TIME);
    }

    private String time(Minutes minutes) {
        var closed = minutes.closedAt().atZone(zone);
        boolean sameDay =
                closed.toLocalDate().equals(minutes.openedAt().atZone(zone).toLocalDate());
        String day = text(
                minutes.dayOff() ? "minutes.dayOff" : "minutes.day",
                minutes.day().toString(),
                minutes.day().getDayOfWeek().getDisplayName(TextStyle.FULL, locale));
        return text(
                "minutes.fromTo",
                day,
                minutes.openedAt().atZone(zone).format(HOUR),
                closed.format(sameDay ? HOUR : TIME),
                Duration.ofSeconds(minutes.seconds()).toMinutes());
    }

    private String people(Minutes minutes, boolean present) {
        return minutes.attendance().stream()
                .filter(attended -> attended.present() == present)
                .map(this::person)
                .collect(Collectors.joining(text("minutes.and")));
    }

    private String person(Minutes.Attended attended) {
        String role = attended.role() == null
                ? text("minutes.guest")
                : text(attended.role().key());
        String grids = String.join(" ", attended.grids());
        return text("minutes.person", attended.name(), grids.isEmpty() ? role : grids + " " + role);
    }

    private String title(Minutes.Item item) {
        String number = item.issue() == null ? "" : " " + numbered(item.issue());
        return item.grid() + " · " + item.title() + number;
    }

    private String decision(Minutes.Item item) {
        String due = item.due() == null ? "" : text("minutes.due", time(item.due()));
        return Stream.of(decided(item), item.assignee() == null ? "" : item.assignee(), due)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String numbered(long issue) {
        return "#" + issue;
    }

    private Sheet.Fact fact(String name, String value) {
        return new Sheet.Fact(text(name), value);
    }

    private String text(String key, Object... params) {
        return texts.get(locale, key, params);
    }
}
