package org.gridboard.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the people's log of a span, the promises in it, and when each key household was met last. */
final class VisitRows {

    private static final int DAYS_BETWEEN_MEETINGS = 15;
    private static final int DAYS_BEFORE = 60;

    private final Visits visits;

    VisitRows(Words words) {
        this.visits = new Visits(words);
    }

    void write(List<Home> homes, Span span, Stage stage) {
        LocalDate first = span.from().toLocalDate().minusDays(DAYS_BEFORE);
        LocalDate last = span.to().toLocalDate().plusDays(1);
        var keys = new ArrayList<Row>();
        var categories = new ArrayList<Row>();
        var all = new ArrayList<Visit>(roving(homes, first, last));
        for (KeyHome key : KeyHome.among(homes)) {
            List<Visit> own = visits.to(key, first, last);
            all.addAll(own);
            keys.add(Row.of(
                    key.home().id(),
                    key.level(),
                    lastMet(own, span.to().toLocalDate(), span),
                    lastMet(own, span.from().toLocalDate(), new Span(span.from(), span.from(), span.zone()))));
            key.categories()
                    .forEach(category -> categories.add(Row.of(key.home().id(), category)));
        }
        stage.put("staged_key", "home uuid, level text, last_met date, met_before date", keys);
        stage.put("staged_category", "home uuid, category text", categories);
        var once = all.stream()
                .collect(Collectors.toMap(Visit::id, visit -> visit, (one, again) -> one, LinkedHashMap::new))
                .values();
        stage.put(
                "staged_visit",
                VisitSql.VISIT_COLUMNS,
                once.stream()
                        .filter(visit -> span.covers(visit.at()))
                        .map(visit -> row(visit, span))
                        .toList());
        stage.put("staged_promise", VisitSql.PROMISE_COLUMNS, promises(once, span));
        stage.run(VisitSql.INSERT);
        stage.run(VisitSql.PROMISE);
        stage.run(VisitSql.KEEP_PROMISE);
    }

    /** Makes the key households, at the first start. */
    static void writeKeyHomes(Stage stage) {
        stage.run(VisitSql.KEY_HOUSEHOLD);
        stage.run(VisitSql.KEY_CATEGORY);
    }

    /** Moves on the key households that nobody else has met meanwhile. */
    static void continueKeyHomes(Stage stage) {
        stage.run(VisitSql.MET);
    }

    /** When key households were due in the span, as their log has it. */
    static void writeDueDates(Stage stage) {
        stage.run(VisitSql.DUE_DATES);
    }

    private List<Visit> roving(List<Home> homes, LocalDate first, LocalDate last) {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return homes.stream().collect(Collectors.groupingBy(Home::grid)).values().stream()
                .flatMap(ofGrid -> monday.datesUntil(last, Period.ofWeeks(1))
                        .flatMap(week -> visits.roving(ofGrid, week).stream()))
                .toList();
    }

    private static LocalDate lastMet(List<Visit> visits, LocalDate otherwise, Span span) {
        return visits.stream()
                .filter(visit -> visit.met() && span.hasCome(visit.at()))
                .map(visit -> visit.at().toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(otherwise.minusDays(DAYS_BETWEEN_MEETINGS));
    }

    private static Row row(Visit visit, Span span) {
        return Row.of(
                visit.id(),
                visit.home().id(),
                span.zoned(visit.at()),
                visit.username(),
                visit.kind(),
                visit.outcome(),
                visit.said(),
                visit.done());
    }

    /** Promises made in this span or kept in it. */
    private static List<Row> promises(Collection<Visit> all, Span span) {
        return all.stream()
                .filter(visit -> visit.promised() != null && span.hasCome(visit.at()))
                .map(visit -> Row.of(
                        visit.id(),
                        visit.promised(),
                        span.zoned(visit.at()),
                        span.zoned(visit.due()),
                        visit.kept() != null && span.hasCome(visit.kept()) ? span.zoned(visit.kept()) : null,
                        span.covers(visit.at())))
                .toList();
    }
}
