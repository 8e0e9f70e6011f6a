package org.gridboard.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the daily meetings that a span has seen, the latest of them: what the secretary did at that hour is what was decided.
 * A meeting that people have held themselves stays as it is.
 */
final class MeetingRows {

    private static final LocalTime BEGINS = LocalTime.of(16, 0);
    private static final LocalTime ENDS = LocalTime.of(16, 54);
    private static final int LATEST_DAYS = 14;

    private final List<List<String>> freeItems;

    MeetingRows(Words words) {
        this.freeItems = words.rows("meetings.txt");
    }

    void write(List<String> communities, Span span, Stage stage) {
        var meetings = new ArrayList<Row>();
        LocalDate latest = span.to().toLocalDate().minusDays(LATEST_DAYS);
        LocalDate from = span.from().toLocalDate();
        for (LocalDate day : span.workingDaysFrom(from.isAfter(latest) ? from : latest)) {
            for (String community : communities) {
                Dice dice = Dice.of("meeting", community, day);
                LocalTime ends = ENDS.plusMinutes(dice.between(0, 9));
                if (span.covers(day.atTime(ends))) {
                    meetings.add(meeting(community, day, ends, span, dice));
                }
            }
        }
        stage.put("staged_meeting", MeetingSql.MEETING_COLUMNS, meetings);
        stage.run(MeetingSql.NEW);
        stage.run(MeetingSql.OPEN);
        stage.run(MeetingSql.ATTENDANCE);
        stage.run(MeetingSql.FREE_ITEMS);
        stage.run(MeetingSql.TAKEN);
        stage.run(MeetingSql.ITEMS);
        stage.run(MeetingSql.DECISIONS);
        stage.run(MeetingSql.UTC);
        stage.run(MeetingSql.CLOSE);
        stage.run(MeetingSql.NO_DIGESTS);
    }

    private Row meeting(String community, LocalDate day, LocalTime ends, Span span, Dice dice) {
        List<String> free = dice.chance(0.4) ? dice.pick(freeItems) : List.of();
        return Row.of(
                Ids.of("meeting", community, day),
                community,
                day,
                span.zoned(day.atTime(BEGINS)),
                span.zoned(day.atTime(ends)),
                Staff.secretary(community),
                free.isEmpty() ? null : free.getFirst(),
                free.isEmpty() ? null : free.getLast());
    }
}
