package org.gridboard.meeting.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Assignee;
import org.gridboard.meeting.AgendaItem;

/** To whom work can be given, and until when it is proposed to be done. */
final class Proposals {

    /** When a working day ends, unless a community has set it otherwise; the limit can be changed before it is stored. */
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 30);

    private static final int LONGEST_REST_DAYS = 30;

    private final MeetingServices services;
    private final AreaCode community;
    private List<Assignee> assignees = List.of();

    Proposals(MeetingServices services, AreaCode community) {
        this.services = services;
        this.community = community;
    }

    /** Everybody that work can be given to; read once. */
    List<Assignee> assignees() {
        if (assignees.isEmpty()) {
            assignees = services.assignees().of(community);
        }
        return assignees;
    }

    /** The limit that stands, while there is time; else the end of the next working day. */
    LocalDateTime due(AgendaItem item) {
        Instant standing = item.due();
        return standing != null && !services.times().isPast(standing)
                ? LocalDateTime.ofInstant(standing, services.clock().getZone())
                : nextWorkingDay().atTime(END_OF_WORK);
    }

    private LocalDate nextWorkingDay() {
        LocalDate today = services.times().today();
        var working = services.calendar().around(today);
        return today.plusDays(1)
                .datesUntil(today.plusDays(LONGEST_REST_DAYS))
                .filter(working::isWorkingDay)
                .findFirst()
                .orElse(today.plusDays(1));
    }
}
