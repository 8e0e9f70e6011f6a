package org.gridboard.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.ScopeSql;
import org.gridboard.code.AreaCode;
import org.gridboard.map.MapLayer;
import org.gridboard.map.PointTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The issues on the map that are open now or, for a past day, were open at its end, as {@code GridStatuses} counts them:
 * {@code id, urgency, age, overdue}. The age is in whole days since the report. At most 20,000, what is due first.
 */
@Component
class IssueLayer implements MapLayer {

    private static final String OPEN_ISSUES = PointTable.of(
            List.of(
                    PointTable.column("id"),
                    PointTable.column("urgency", Urgency.values()),
                    PointTable.column("age"),
                    PointTable.column("overdue")),
            """
            select i.id, i.urgency, floor(extract(epoch from (:at - i.reported_at)) / 86400)::int as age,
                   ((i.due_at < :at) is true)::int as overdue, i.position as geom
            from issue i
            where i.grid_code = any (%s) and (%s or i.closed_at > :at) and i.reported_at <= :at
            order by i.due_at, i.id limit 20000""".formatted(ScopeSql.GRIDS_OF_AREA, IssueLists.OPEN));

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    IssueLayer(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public String name() {
        return "issues";
    }

    @Override
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public String points(AreaCode area, LocalDate day) {
        Account account = currentAccount.get();
        currentAccount.require(account.reaches(area));
        return jdbc.sql(OPEN_ISSUES)
                .param("area", area.value())
                .param("at", nowOrEndOf(day))
                .query(String.class)
                .single();
    }

    private OffsetDateTime nowOrEndOf(LocalDate day) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime end = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return end.isBefore(now) ? end : now;
    }
}
