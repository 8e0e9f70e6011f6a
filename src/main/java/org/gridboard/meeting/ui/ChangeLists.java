package org.gridboard.meeting.ui;

import org.gridboard.dashboard.ListPane;
import org.gridboard.issue.IssueViews;
import org.gridboard.meeting.AgendaChange.What;
import org.gridboard.meeting.Agendas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A list for each number of the headline that counts issues. */
@Configuration
class ChangeLists {

    @Bean
    ListPane raisedSince(Agendas agendas, IssueViews views) {
        return new ChangeList(What.RAISED, agendas, views);
    }

    @Bean
    ListPane overdueNow(Agendas agendas, IssueViews views) {
        return new ChangeList(What.OVERDUE, agendas, views);
    }

    @Bean
    ListPane dueToday(Agendas agendas, IssueViews views) {
        return new ChangeList(What.DUE_TODAY, agendas, views);
    }

    @Bean
    ListPane doneSince(Agendas agendas, IssueViews views) {
        return new ChangeList(What.DONE, agendas, views);
    }
}
