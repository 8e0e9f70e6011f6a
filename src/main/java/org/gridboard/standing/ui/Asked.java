package org.gridboard.standing.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Period;
import org.gridboard.standing.Steps;
import org.jspecify.annotations.Nullable;

/**
 * What the lens is asked for by its URL. What makes no sense there is said, and answered with the default: the promises of
 * the month in which the page's day lies.
 *
 * @param chosen the areas below that the trend shows, the first of them in the heat map too; at most {@link #MOST_CHOSEN}
 * @param refused why the default is shown, or null
 */
record Asked(
        Period period,
        Indicator measure,
        Steps steps,
        List<AreaCode> chosen,
        @Nullable RefusedException refused) {

    static final String PERIOD = "period";
    static final String MEASURE = "measure";
    static final String STEPS = "steps";
    static final String CHOSEN = "chosen";
    static final int MOST_CHOSEN = 5;

    /** @param today where the community is */
    static Asked of(Focus focus, LocalDate today) {
        Answer<Period> period = answer(
                focus.option(PERIOD),
                text -> Period.parse(text).begunBy(today),
                Period.month(YearMonth.from(focus.day())));
        Answer<Indicator> measure = answer(focus.option(MEASURE), Asked::measure, Indicator.PROMISES_KEPT);
        Answer<Steps> steps = answer(focus.option(STEPS), Steps::parse, Steps.QUANTILE);
        RefusedException refused = firstOf(period.refused(), measure.refused(), steps.refused());
        return new Asked(period.value(), measure.value(), steps.value(), chosen(focus), refused);
    }

    /** The query that tells another address the period and the measure. */
    String query() {
        return "period=" + period.token() + "&measure=" + measure.name();
    }

    private static Indicator measure(String text) {
        return Arrays.stream(Indicator.values())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("compare.measure.unknown", text));
    }

    private static List<AreaCode> chosen(Focus focus) {
        return focus.option(CHOSEN).stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", MOST_CHOSEN + 1)))
                .limit(MOST_CHOSEN)
                .map(AreaCode::parse)
                .flatMap(Optional::stream)
                .filter(code -> focus.area().contains(code) && !focus.area().equals(code))
                .distinct()
                .toList();
    }

    private static @Nullable RefusedException firstOf(@Nullable RefusedException... refused) {
        for (RefusedException each : refused) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private static <T> Answer<T> answer(Optional<String> text, Function<String, T> read, T otherwise) {
        try {
            return new Answer<>(text.map(read).orElse(otherwise), null);
        } catch (RefusedException refused) {
            return new Answer<>(otherwise, refused);
        }
    }

    private record Answer<T>(T value, @Nullable RefusedException refused) {}
}
