package org.gridboard.dashboard.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.Selected;
import org.jspecify.annotations.Nullable;

/** Reads the focus from the URL; the other way is {@link Focus#url()}. */
final class Urls {

    private Urls() {}

    /**
     * The focus of this URL, or nothing where it names no area code or no day.
     *
     * @param kinds the kinds that a query parameter may select
     * @param options the query parameters that a lens reads, by its path
     * @param today the day where the URL names none
     */
    static Optional<Focus> focus(
            BeforeEnterEvent event, Set<String> kinds, Function<String, Set<String>> options, LocalDate today) {
        var parameters = event.getRouteParameters();
        var query = event.getLocation().getQueryParameters();
        String lens = parameters.get("lens").orElse("");
        return parameters
                .get("area")
                .flatMap(AreaCode::parse)
                .flatMap(area -> day(parameters.get("day"), today)
                        .map(day -> new Focus(
                                lens,
                                area,
                                day,
                                query.getSingleParameter("list").orElse(null),
                                selected(query, kinds),
                                options(query, options.apply(lens)))));
    }

    /** The day that the text names, or today where there is none; nothing where it names no day. */
    static Optional<LocalDate> day(Optional<String> text, LocalDate today) {
        try {
            return Optional.of(text.map(LocalDate::parse).orElse(today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Those of the query parameters that have one of these names. */
    static Map<String, String> options(QueryParameters query, Set<String> names) {
        return names.stream()
                .filter(name -> query.getSingleParameter(name).isPresent())
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> query.getSingleParameter(name).orElseThrow()));
    }

    private static @Nullable Selected selected(QueryParameters query, Set<String> kinds) {
        return query.getParameters().entrySet().stream()
                .filter(entry ->
                        kinds.contains(entry.getKey()) && !entry.getValue().isEmpty())
                .map(Urls::selected)
                .findFirst()
                .orElse(null);
    }

    private static Selected selected(Map.Entry<String, java.util.List<String>> entry) {
        return new Selected(entry.getKey(), entry.getValue().getFirst());
    }
}
