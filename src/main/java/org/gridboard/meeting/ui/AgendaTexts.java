package org.gridboard.meeting.ui;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.dashboard.RowList;
import org.gridboard.dashboard.Tag.Tone;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.Urgency;
import org.gridboard.meeting.AgendaItem;
import org.gridboard.meeting.Decision;
import org.gridboard.meeting.ItemKind;
import org.gridboard.meeting.Words;
import org.gridboard.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The agenda in words: the tag of an item, its title, and the line below. */
final class AgendaTexts {

    private static final String KIND = "agenda.kind.";

    private final Texts texts;
    private final Times times;
    private final Locale locale;

    AgendaTexts(MeetingServices services, Locale locale) {
        texts = services.texts();
        times = services.times();
        this.locale = locale;
    }

    String of(Words words) {
        return words.in(locale, texts);
    }

    String title(AgendaItem item) {
        return item.ref().issue().map(issue -> of(item.title()) + " #" + issue).orElseGet(() -> of(item.title()));
    }

    /** A row of the list; what was decided stands below the title instead of what is known. */
    RowList.Row row(AgendaItem item, @Nullable Decision decision) {
        return decision == null
                ? new RowList.Row(item.ref().toString(), tag(item), tone(item).word(), title(item), line(item))
                : new RowList.Row(
                        item.ref().toString(),
                        said("decided"),
                        Tone.DONE.word(),
                        title(item),
                        item.grid().name() + " · " + of(decision));
    }

    /** What was decided, for whom and by when. */
    String of(Decision decision) {
        Instant due = decision.due();
        return joined(
                act(decision),
                decision.assignee(),
                due == null ? null : said("until", times.format(due)),
                decision.measure());
    }

    String act(Decision decision) {
        return decision.act() == null ? said("noted") : said("act." + decision.act());
    }

    String tag(AgendaItem item) {
        return texts.get(locale, tagOf(item));
    }

    Tone tone(AgendaItem item) {
        if (item.overdue() && item.kind().isIssue() || item.urgency() == Urgency.URGENT) {
            return Tone.ALARM;
        }
        return switch (item.kind()) {
            case DUE, RETURNED, ROUND, VISIT, PROMISE -> Tone.WARN;
            case RAISED, CARRIED_OVER, CHECK, FREE -> Tone.PLAIN;
        };
    }

    /** What stands out most; that it waits for its check says more of an issue than that it is late. */
    private static String tagOf(AgendaItem item) {
        if (!item.kind().isIssue() || item.kind() == ItemKind.CHECK) {
            return KIND + item.kind();
        }
        if (item.overdue()) {
            return "meeting.screen.tag.OVERDUE";
        }
        if (item.urgency() == Urgency.URGENT) {
            return "issue.urgency.URGENT";
        }
        return item.raisedToday() ? "meeting.screen.tag.TODAY" : KIND + item.kind();
    }

    /** Where it lies and what is known of it. */
    String line(AgendaItem item) {
        Instant due = item.due();
        return joined(Stream.of(
                        Stream.of(item.grid().name()),
                        item.details().stream().map(this::of),
                        Stream.of(due == null ? "" : said("until", when(due))))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private String when(Instant at) {
        String written = times.format(at);
        return times.dayOf(at).equals(times.today())
                ? said("today", written.substring(written.length() - "17:30".length()))
                : written;
    }

    private String said(String key, Object... params) {
        return texts.get(locale, "meeting.screen." + key, params);
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
