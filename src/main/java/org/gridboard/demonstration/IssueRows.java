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

    private static final int STREET_DIGITS = 9;
    private static final int COMMUNITY_DIGITS = 12;

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
        stage.put("staged_body", IssueSql.BODY_COLUMNS, bodies());
        stage.run(IssueSql.BODIES);
        stage.run(IssueSql.ASSIGNEES);
        stage.run(IssueSql.UNTOUCHED);
        stage.run(IssueSql.INSERT);
        stage.run(IssueSql.CONTINUE);
        stage.run(IssueSql.EVENTS);
        stage.run(IssueSql.PROMISES);
        stage.run(IssueSql.KEEP_PROMISES);
    }

    private List<Row> bodies() {
        var bodies = new ArrayList<Row>();
        List<String> communities = checkpoints.keySet().stream()
                .map(grid -> grid.substring(0, COMMUNITY_DIGITS))
                .distinct()
                .sorted()
                .toList();
        communities.forEach(community -> stories.communityBodies().forEach(name -> bodies.add(body(community, name))));
        String street = communities.getFirst().substring(0, STREET_DIGITS);
        stories.streetBodies().forEach(name -> bodies.add(body(street, name)));
        return bodies;
    }

    private static Row body(String area, String name) {
        return Row.of(Ids.of("body", area, name), area, name);
    }

    private static Row issue(Story story, Span span, Span before) {
        List<Story.Step> done = story.stepsIn(span);
        Story.Step last = done.getLast();
        boolean ended = List.of("SOLVED_ON_SPOT", "CLOSED", "WITHDRAWN").contains(last.to());
        Checkpoint checkpoint = story.checkpoint();
        Story.@Nullable Step handled = lastTo("HANDLED", done);
        Story.@Nullable Step assigned = lastTo("ASSIGNED", done);
        Story.@Nullable Step escalated = lastTo("ESCALATED", done);
        boolean suspended = last.to().equals("SUSPENDED");
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
                suspended ? null : span.zoned(story.due()),
                ended ? span.zoned(last.at()) : null,
                done.stream().filter(Story.Step::carriesOver).count(),
                done.stream().filter(step -> step.to().equals("RETURNED")).count(),
                done.size() - 1,
                story.stepsIn(before).size() - 1,
                story.promise(),
                handled == null ? null : span.zoned(handled.at()),
                assigned == null ? null : span.zoned(assigned.at()),
                assigned == null || suspended ? null : span.zoned(assigned.limit(story.isUrgent())),
                assigned == null ? "" : assigned.words(),
                escalated == null ? null : span.zoned(escalated.at()),
                suspended ? span.zoned(last.at()) : null,
                suspended ? last.at().toLocalDate().plusDays(LONGEST_DAYS) : null);
    }

    private static void events(Story story, Span span, List<Row> events) {
        for (Story.Step step : story.steps()) {
            if (span.covers(step.at())) {
                boolean assigns = step.to().equals("ASSIGNED");
                events.add(Row.of(
                        story.id(),
                        span.zoned(step.at()),
                        step.username(),
                        step.from(),
                        step.to(),
                        step.act(),
                        step.words(),
                        assigns ? story.assignee() : null,
                        assigns ? span.zoned(step.limit(story.isUrgent())) : null));
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
