package org.gridboard.household.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridboard.dashboard.Tag;
import org.gridboard.dashboard.Times;
import org.gridboard.household.Category;
import org.gridboard.household.Clear;
import org.gridboard.household.HouseholdDetail;
import org.gridboard.household.HouseholdFacts;
import org.gridboard.household.KeyLevel;
import org.gridboard.household.MaskedResident;
import org.gridboard.household.Tenure;
import org.gridboard.household.Visit;
import org.jspecify.annotations.Nullable;

/** A household's codes in the user's language, and how pressing the next meeting is. */
final class HouseholdTexts {

    private HouseholdTexts() {}

    static String of(Component user, Category category) {
        return user.getTranslation("household.category." + category);
    }

    static String of(Component user, Collection<Category> categories) {
        return categories.stream().map(category -> of(user, category)).collect(Collectors.joining(" · "));
    }

    static String of(Component user, KeyLevel level) {
        return user.getTranslation("household.level." + level);
    }

    static String of(Component user, Clear clear) {
        return user.getTranslation("household.clear." + clear);
    }

    static @Nullable String of(Component user, @Nullable Tenure tenure) {
        return tenure == null ? null : user.getTranslation("household.tenure." + tenure);
    }

    static String of(Component user, Visit.Kind kind) {
        return user.getTranslation("household.kind." + kind);
    }

    static String of(Component user, Visit.Outcome outcome) {
        return user.getTranslation("household.outcome." + outcome);
    }

    static String address(HouseholdFacts facts) {
        return joined(" ", facts.address(), facts.room());
    }

    /** The parts that say something, one after another. */
    static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    /** Overdue or due today, or else the level. */
    static String tag(Component user, KeyLevel level, LocalDate due, LocalDate today) {
        if (due.isAfter(today)) {
            return of(user, level);
        }
        return user.getTranslation(due.isBefore(today) ? "household.tag.overdue" : "household.tag.today");
    }

    static Tag.Tone tone(LocalDate due, LocalDate today) {
        if (due.isAfter(today)) {
            return Tag.Tone.PLAIN;
        }
        return due.isBefore(today) ? Tag.Tone.ALARM : Tag.Tone.WARN;
    }

    /** Whether a promise is overdue, due today or open. */
    static Tag promiseTag(Component user, Instant due, Times times) {
        LocalDate day = times.dayOf(due);
        LocalDate today = times.today();
        if (times.isPast(due)) {
            return new Tag(user.getTranslation("household.tag.overdue"), Tag.Tone.ALARM);
        }
        return day.equals(today)
                ? new Tag(user.getTranslation("household.tag.today"), Tag.Tone.WARN)
                : new Tag(user.getTranslation("household.tag.open"), Tag.Tone.PLAIN);
    }

    /** The head of the household, masked, or null where none is known. */
    static @Nullable String head(HouseholdDetail household) {
        return household.residents().stream()
                .filter(MaskedResident::head)
                .map(MaskedResident::name)
                .findFirst()
                .orElse(null);
    }
}
