package org.gridboard.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down the steps of one issue. The grid handles and the secretary does the closing check, so they are never one. */
final class Course {

    private static final LocalTime MEETING = LocalTime.of(16, 2);
    private static final LocalTime LAST_RAISED_FOR_MEETING = LocalTime.of(15, 45);

    private final List<Story.Step> steps = new ArrayList<>();
    private final Map<String, List<String>> words;
    private final String officer;
    private final String secretary;
    private final Dice dice;

    private @Nullable String state;
    private LocalDateTime now;

    Course(Map<String, List<String>> words, String officer, String secretary, LocalDateTime reportedAt, Dice dice) {
        this.words = words;
        this.officer = officer;
        this.secretary = secretary;
        this.dice = dice;
        this.now = reportedAt;
        step("REPORTED", officer, reportedAt);
    }

    List<Story.Step> follow(Fate fate, String urgency) {
        if (fate == Fate.ON_SPOT) {
            step("SOLVED_ON_SPOT", officer, now.plusMinutes(dice.between(2, 35)));
            return steps;
        }
        step("RAISED", officer, fate == Fate.RAISED_LATE ? morning(1) : now.plusMinutes(dice.between(2, 25)));
        if (fate == Fate.ALARM) {
            alarm();
            return steps;
        }
        if (urgency.equals("URGENT") && fate != Fate.RAISED_LATE) {
            urgently();
            return steps;
        }
        LocalDate meeting = meetingDay();
        switch (fate) {
            case CARRIED -> carried(meeting);
            case ESCALATED -> escalated(meeting);
            case REWORK -> reworked(meeting);
            case SUSPENDED -> suspended(meeting);
            case WITHDRAWN -> step("WITHDRAWN", secretary, morning(1));
            default -> {
                meet("ASSIGNED", meeting);
                handled(slowness(urgency));
            }
        }
        return steps;
    }

    private void urgently() {
        step("ASSIGNED", secretary, now.plusMinutes(dice.between(4, 15)));
        step("HANDLED", officer, now.plusMinutes(dice.between(20, dice.chance(0.2) ? 140 : 55)));
        step("CLOSED", secretary, now.plusMinutes(dice.between(6, 30)));
    }

    private void alarm() {
        step("ASSIGNED", secretary, now.plusMinutes(dice.between(3, 8)));
        step("HANDLED", officer, now.toLocalDate().atTime(16, 20).plusMinutes(dice.between(0, 50)));
        step("CLOSED", secretary, now.plusMinutes(dice.between(6, 30)));
    }

    private void carried(LocalDate meeting) {
        LocalDate next = meeting;
        for (int times = dice.chance(0.3) ? 2 : 1; times > 0; times--) {
            say("CARRIED", "RAISED", secretary, inMeeting(next));
            next = Span.workingDay(next, 1);
        }
        meet("ASSIGNED", next);
        handled(1);
    }

    private void escalated(LocalDate meeting) {
        meet("ESCALATED", meeting);
        say("STREET", "ASSIGNED", Staff.STREET, morning(2));
        handled(2);
    }

    private void reworked(LocalDate meeting) {
        meet("ASSIGNED", meeting);
        step("HANDLED", officer, workingTime(1));
        step("RETURNED", secretary, morning(1));
        meet("ASSIGNED", now.toLocalDate());
        step("HANDLED", officer, workingTime(1));
        step("CLOSED", secretary, morning(1));
    }

    /** Suspended for two months, within the year that is allowed; then it turns out to need nothing more. */
    private void suspended(LocalDate meeting) {
        meet("ASSIGNED", meeting);
        meet("SUSPENDED", Span.workingDay(meeting, 1));
        step("WITHDRAWN", secretary, morning(42));
    }

    private void handled(int days) {
        step("HANDLED", officer, workingTime(days));
        boolean sameDay = now.getHour() < 15 && dice.chance(0.6);
        step("CLOSED", secretary, sameDay ? now.plusMinutes(dice.between(50, 140)) : morning(1));
    }

    private int slowness(String urgency) {
        int days = dice.chance(0.75) ? 1 : dice.chance(0.7) ? 2 : dice.between(3, 6);
        return urgency.equals("COMPLEX") ? days + 1 : days;
    }

    private LocalDate meetingDay() {
        LocalDate day = now.toLocalDate();
        return now.toLocalTime().isAfter(LAST_RAISED_FOR_MEETING) ? Span.workingDay(day, 1) : day;
    }

    private void meet(String to, LocalDate day) {
        step(to, secretary, inMeeting(day));
    }

    private LocalDateTime inMeeting(LocalDate day) {
        return day.atTime(MEETING).plusMinutes(dice.between(0, 50));
    }

    private LocalDateTime morning(int workingDays) {
        return Span.workingDay(now.toLocalDate(), workingDays).atTime(9, 0).plusMinutes(dice.between(0, 120));
    }

    private LocalDateTime workingTime(int workingDays) {
        return Span.workingDay(now.toLocalDate(), workingDays).atTime(9, 0).plusMinutes(dice.between(0, 380));
    }

    private void step(String to, String username, LocalDateTime at) {
        say(to, to, username, at);
    }

    private void say(String key, String to, String username, LocalDateTime at) {
        steps.add(new Story.Step(at, username, state, to, dice.pick(words.getOrDefault(key, List.of("")))));
        state = to;
        now = at;
    }
}
