package org.gridboard.meeting;

import java.time.LocalDate;
import java.util.List;
import org.gridboard.code.AreaCode;
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

    /**
     * The agenda of the day. Issues first: overdue, urgent, raised today, then by age; after them rounds, visits, promises and
     * free items; what was moved by hand stands where it was moved to. Of the grids in the account's scope alone.
     *
     * @param area a community, or one grid of it
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize(AT_THE_TABLE)
    public Agenda of(AreaCode area, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /**
     * The issues that make one of the numbers, the oldest first; at most {@link Agenda#MOST}.
     *
     * @param area a community, or one grid of it
     * @throws org.gridboard.access.OutOfScopeException if the account does no daily work in any part of the area
     */
    @PreAuthorize(AT_THE_TABLE)
    public List<IssueRow> behind(AreaCode area, LocalDate day, AgendaChange.What what) {
        throw new UnsupportedOperationException();
    }
}
