package org.gridboard.meeting.ui;

import java.time.Clock;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Areas;
import org.gridboard.dashboard.Drafts;
import org.gridboard.dashboard.Times;
import org.gridboard.issue.Assignees;
import org.gridboard.issue.IssueDetails;
import org.gridboard.issue.IssueViews;
import org.gridboard.issue.Officers;
import org.gridboard.issue.ProposedLimits;
import org.gridboard.meeting.AgendaOrders;
import org.gridboard.meeting.Agendas;
import org.gridboard.meeting.Attendances;
import org.gridboard.meeting.Decisions;
import org.gridboard.meeting.FreeItems;
import org.gridboard.meeting.ItemNotes;
import org.gridboard.meeting.Meetings;
import org.gridboard.platform.Texts;
import org.springframework.stereotype.Component;

/** What the screens of the meeting read and write with. */
@Component
record MeetingServices(
        Agendas agendas,
        AgendaOrders orders,
        FreeItems freeItems,
        Meetings meetings,
        Attendances attendances,
        Decisions decisions,
        ItemNotes notes,
        IssueDetails issues,
        IssueViews views,
        Assignees assignees,
        Officers officers,
        ProposedLimits limits,
        Areas areas,
        Drafts drafts,
        Texts texts,
        Times times,
        Clock clock,
        CurrentAccount currentAccount) {}
