package org.gridboard.meeting.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Assignee;
import org.gridboard.meeting.AgendaItem;

/** To whom work can be given, and until when it is proposed to be done. */
final class Proposals {

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
                : services.limits().endOfNextDay(community);
    }
}
