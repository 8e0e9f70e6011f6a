package org.gridboard.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Area;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.area.WorkingDays;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.IssueLists;
import org.gridboard.issue.IssueRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the meeting of a community has to talk about: one read model, as of now. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Agendas {

    static final String AT_THE_TABLE = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private final AgendaItems items;
    private final ChangesReader changes;
    private final IssueLists issues;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Agendas(
            AgendaItems items,
            ChangesReader changes,
            IssueLists issues,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            Clock clock) {
        this.items = items;
        this.changes = changes;
        this.issues = issues;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * The agenda of the day. Issues first: overdue, urgent, raised today, then by age; after them rounds, visits, promises and
     * free items; what was moved by hand stands where it was moved to. Of the grids in the account's scope alone.
     *
     * @param area a community, or one grid of it
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize(AT_THE_TABLE)
    public Agenda of(AreaCode area, LocalDate date) {
        currentAccount.require(currentAccount.get().reaches(area));
        Day day = Day.of(date, clock);
        WorkingDays days = calendar.around(date);
        List<AgendaItem> all = items.of(area, day, days);
        List<Area> rounds = all.stream()
                .filter(item -> item.kind() == ItemKind.ROUND)
                .map(AgendaItem::grid)
                .distinct()
                .toList();
        return new Agenda(
                day.asOf(),
                all.stream().limit(Agenda.MOST).toList(),
                all.size() > Agenda.MOST,
                !days.isWorkingDay(date),
                changes.read(area, day, days, rounds));
    }

    /**
     * The issues that make one of the numbers, the oldest first; at most {@link Agenda#MOST}.
     *
     * @param area a community, or one grid of it
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize(AT_THE_TABLE)
    public List<IssueRow> behind(AreaCode area, LocalDate date, AgendaChange.What what) {
        currentAccount.require(currentAccount.get().reaches(area));
        return issues.byNumbers(area, changes.behind(area, Day.of(date, clock), calendar.around(date), what));
    }
}
