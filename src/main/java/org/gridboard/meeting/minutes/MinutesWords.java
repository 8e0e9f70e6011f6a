package org.gridboard.meeting.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.meeting.KeptMinutes;
import org.gridboard.meeting.Minutes;
import org.gridboard.meeting.Outcome;
import org.gridboard.platform.Texts;
import org.springframework.stereotype.Component;

/** Puts minutes into words. What was frozen stays as it is; only what stands around it is in the reader's language. */
@Component
public class MinutesWords {

    private final Texts texts;
    private final Clock clock;

    MinutesWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Minutes as they are kept, with what was added and what has become of the decisions. */
    public Sheet of(KeptMinutes kept, Locale locale) {
        var words = in(locale);
        Minutes minutes = kept.minutes();
        Map<Long, Outcome> outcomes = outcomes(kept);
        return new Sheet(
                words.heading(minutes),
                words.head(minutes),
                minutes.items().stream()
                        .map(item -> words.entry(item, item.issue() == null ? null : outcomes.get(item.issue())))
                        .toList(),
                minutes.carriedOver().stream().map(words::carried).toList(),
                kept.addenda().stream().map(words::addendum).toList(),
                words.seal(kept),
                kept.intact());
    }

    /** Minutes as they would be if the meeting were closed now. */
    public Sheet preview(Minutes minutes, Locale locale) {
        var words = in(locale);
        return new Sheet(
                words.heading(minutes),
                words.head(minutes),
                minutes.items().stream().map(item -> words.entry(item, null)).toList(),
                minutes.carriedOver().stream().map(words::carried).toList(),
                List.of(),
                texts.get(locale, "minutes.preview"),
                true);
    }

    MinutesPhrases in(Locale locale) {
        return new MinutesPhrases(texts, locale, clock.getZone());
    }

    static Map<Long, Outcome> outcomes(KeptMinutes kept) {
        return kept.outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.issue().value(), Function.identity()));
    }
}
