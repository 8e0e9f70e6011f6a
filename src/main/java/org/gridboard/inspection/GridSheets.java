package org.gridboard.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.inspection.GridSheet.Officer;
import org.gridboard.inspection.GridSheet.OpenIssue;
import org.gridboard.live.GridStatuses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands in a grid's drill-down form. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class GridSheets {

    private static final String OFFICERS = """
            select a.name, a.telephone, a.role = 'GRID_CHIEF' as chief
            from account a join account_scope s on s.account_id = a.id
            where s.area_code = :grid and a.role in ('GRID_CHIEF', 'GRID_MEMBER') and not a.locked
            order by chief desc, a.name, a.id limit 20""";
    private static final String PROMISES = """
            select count(*) from promise where grid_code = :grid and kept_at is null and due_at < :end""";
    private static final String ISSUES = """
            select id, title, (due_at < :now) is true as overdue from issue
            where grid_code = :grid and state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')
            order by overdue desc, urgency = 'URGENT' desc, due_at, id limit 10""";

    private final JdbcClient jdbc;
    private final GridStatuses statuses;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    GridSheets(JdbcClient jdbc, GridStatuses statuses, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.statuses = statuses;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** The grid on a day, or nothing if there is none of this code in the account's scope. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public Optional<GridSheet> find(AreaCode grid, LocalDate day) {
        if (!grid.isGrid() || !currentAccount.get().worksIn(grid)) {
            return Optional.empty();
        }
        return statuses.of(grid, day).stream()
                .findFirst()
                .map(status -> new GridSheet(status, officers(grid), promisesDue(grid, day), openIssues(grid)));
    }

    private List<Officer> officers(AreaCode grid) {
        return jdbc.sql(OFFICERS)
                .param("grid", grid.value())
                .query((row, number) ->
                        new Officer(row.getString("name"), row.getString("telephone"), row.getBoolean("chief")))
                .list();
    }

    private int promisesDue(AreaCode grid, LocalDate day) {
        return jdbc.sql(PROMISES)
                .param("grid", grid.value())
                .param("end", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }

    private List<OpenIssue> openIssues(AreaCode grid) {
        return jdbc.sql(ISSUES)
                .param("grid", grid.value())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) ->
                        new OpenIssue(row.getLong("id"), row.getString("title"), row.getBoolean("overdue")))
                .list();
    }
}
