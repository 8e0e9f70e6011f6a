package org.gridboard.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gridboard.code.Level;
import org.gridboard.dashboard.Desk;
import org.gridboard.dashboard.Focus;
import org.gridboard.dashboard.ListPane;
import org.gridboard.dashboard.RowList;
import org.gridboard.issue.IssueRow;
import org.gridboard.issue.IssueViews;
import org.gridboard.live.ChangeKind;
import org.gridboard.meeting.AgendaChange.What;
import org.gridboard.meeting.Agendas;

/** The issues that make one of the numbers in the headline of the meeting. */
class ChangeList implements ListPane {

    private static final int ORDER = 1;

    private final What what;
    private final Agendas agendas;
    private final IssueViews views;

    ChangeList(What what, Agendas agendas, IssueViews views) {
        this.what = what;
        this.agendas = agendas;
        this.views = views;
    }

    /** How the list is called in the URL. */
    static String nameOf(What what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "meeting.screen.list." + nameOf(what);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean onlyWhileOpen() {
        return true;
    }

    @Override
    public Set<ChangeKind> follows() {
        return Set.of(ChangeKind.ISSUE);
    }

    @Override
    public Component open(Focus focus, Desk desk) {
        List<IssueRow> rows =
                focus.area().level() == Level.STREET ? List.of() : agendas.behind(focus.area(), focus.day(), what);
        var user = new Span();
        return new RowList(
                "issue",
                rows.size(),
                (offset, limit) -> rows.stream().skip(offset).limit(limit).toList(),
                row -> views.row(user, row),
                user.getTranslation("meeting.screen.list.empty"),
                focus,
                desk);
    }
}
