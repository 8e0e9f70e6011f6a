package org.gridboard.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what the span adds to the lives of issues: new ones, and the next steps of those that nobody has touched. */
final class IssueRows {

    /** Longer than any issue lives. */
    private static final int LONGEST_DAYS = 80;

    private final Stories stories;
    private final Map<String, List<Checkpoint>> checkpoints;

    IssueRows(Stories stories, Map<String, List<Checkpoint>> checkpoints) {
        this.stories = stories;
        this.checkpoints = checkpoints;
    }

    /** @param since the first day of the history */
    void write(LocalDate since, Span span, Stage stage) {
        var before = new Span(span.from(), span.from(), span.zone());
        var issues = new ArrayList<Row>();
        var events = new ArrayList<Row>();
        LocalDate first = span.from().toLocalDate().minusDays(LONGEST_DAYS);
        for (LocalDate day : span.workingDaysFrom(first.isBefore(since) ? since : first)) {
            for (String grid : checkpoints.keySet().stream().sorted().toList()) {
                for (Story story : stories.of(grid, day)) {
                    if (story.steps().stream().anyMatch(step -> span.covers(step.at()))) {
                        issues.add(issue(story, span, before));
                        events(story, span, events);
                    }
                }
            }
        }
        stage.put("staged_issue", IssueSql.ISSUE_COLUMNS, issues);
        stage.put("staged_event", IssueSql.EVENT_COLUMNS, events);
        stage.run(IssueSql.UNTOUCHED);
        stage.run(IssueSql.INSERT);
        stage.run(IssueSql.CONTINUE);
        stage.run(IssueSql.EVENTS);
        stage.run(IssueSql.PROMISES);
        stage.run(IssueSql.KEEP_PROMISES);
    }

    private static Row issue(Story story, Span span, Span before) {
        List<Story.Step> done = story.stepsIn(span);
        Story.Step last = done.getLast();
        boolean ended = List.of("SOLVED_ON_SPOT", "CLOSED", "WITHDRAWN").contains(last.to());
        Checkpoint checkpoint = story.checkpoint();
        Story.@Nullable Step handled = lastTo("HANDLED", done);
        Story.@Nullable Step assigned = lastTo("ASSIGNED", done);
        return Row.of(
                story.id(),
                story.grid(),
                checkpoint == null ? null : checkpoint.id(),
                story.title(),
                story.words(),
                story.keyArea(),
                story.urgency(),
                story.place(),
                LocalFrame.ewkt(LocalFrame.METRES.createPoint(story.position())),
                last.to(),
                span.zoned(story.reportedAt()),
                story.reportedBy(),
                assigned == null ? null : story.assignee(),
                handled == null ? null : handled.username(),
                span.zoned(last.to().equals("SUSPENDED") ? story.due().plusDays(LONGEST_DAYS) : story.due()),
                ended ? span.zoned(last.at()) : null,
                done.stream().filter(Story.Step::carriesOver).count(),
                done.stream().filter(step -> step.to().equals("RETURNED")).count(),
                done.size() - 1,
                story.stepsIn(before).size() - 1,
                story.promise(),
                handled == null ? null : span.zoned(handled.at()));
    }

    private static void events(Story story, Span span, List<Row> events) {
        for (Story.Step step : story.steps()) {
            if (span.covers(step.at())) {
                events.add(Row.of(
                        story.id(), span.zoned(step.at()), step.username(), step.from(), step.to(), step.words()));
            }
        }
    }

    private static Story.@Nullable Step lastTo(String state, List<Story.Step> steps) {
        return steps.reversed().stream()
                .filter(step -> step.to().equals(state))
                .findFirst()
                .orElse(null);
    }
}
