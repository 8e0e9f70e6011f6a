package org.gridboard.duty.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.code.Position;
import org.gridboard.dashboard.Tag.Tone;
import org.gridboard.duty.Due;
import org.gridboard.duty.Duty;
import org.gridboard.duty.DutyState;
import org.gridboard.duty.Words;
import org.jspecify.annotations.Nullable;

/** The sentences of a duty in the user's language. */
record DutyTexts(Component speaker, LocalDate today) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final int METRES_OF_A_KILOMETRE = 1_000;
    private static final int ROUNDED_METRES = 10;

    String of(Words words) {
        Object[] params = words.params().stream()
                .map(param -> param instanceof Words inner ? of(inner) : param)
                .toArray();
        return speaker.getTranslation(words.key(), params);
    }

    /** The one word in front: overdue, today, or by when. */
    String state(DutyState state) {
        return speaker.getTranslation("duty.state." + state);
    }

    static Tone tone(DutyState state) {
        return switch (state) {
            case OVERDUE -> Tone.ALARM;
            case DUE_TODAY -> Tone.WARN;
            case PLANNED -> Tone.PLAIN;
        };
    }

    /** When it is due or how late it is, what is known besides, and how far it is. */
    String secondLine(Duty duty, @Nullable Position from, boolean withGrid) {
        Words detail = duty.detail();
        return Stream.of(
                        duty.due() == null ? null : due(duty.due(), duty.state()),
                        detail == null ? null : of(detail),
                        from == null || duty.place() == null ? null : distance(from.metresTo(duty.place())),
                        withGrid ? duty.grid().name() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String due(Due due, DutyState state) {
        LocalTime time = due.time();
        long days = ChronoUnit.DAYS.between(due.day(), today);
        if (days > 0) {
            return speaker.getTranslation("duty.due.late", days);
        }
        if (days == 0) {
            String key = state == DutyState.OVERDUE ? "duty.due.passed" : "duty.due.today";
            return time == null
                    ? speaker.getTranslation(key)
                    : speaker.getTranslation(key + ".time", time.format(TIME));
        }
        return speaker.getTranslation("duty.due.by", day(due.day()));
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private String distance(double metres) {
        if (metres < METRES_OF_A_KILOMETRE) {
            return speaker.getTranslation("duty.metres", Math.round(metres / ROUNDED_METRES) * ROUNDED_METRES);
        }
        return speaker.getTranslation(
                "duty.kilometres", String.format(Locale.ROOT, "%.1f", metres / METRES_OF_A_KILOMETRE));
    }
}
