package org.gridboard.wall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is open in an area, counted. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class WallIssues {

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    WallIssues(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Open issues of a key area by their age since they were reported.
     *
     * @param today younger than a day
     * @param fewDays from one day to three
     * @param week from three days to seven
     * @param older seven days and more
     * @param overdue of all of them, those past their deadline
     */
    public record Open(KeyArea keyArea, long today, long fewDays, long week, long older, long overdue) {

        public long all() {
            return today + fewDays + week + older;
        }
    }

    /**
     * Those of the area, a key area without any left out.
     *
     * @throws org.gridboard.access.OutOfScopeException if the area does not lie in the account's scope
     */
    @PreAuthorize("hasAnyRole('SCREEN', 'GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public List<Open> of(AreaCode area) {
        currentAccount.require(currentAccount.get().covers(area));
        return jdbc.sql("select * from wall_issues(:area, :now)")
                .param("area", area.value())
                .param("now", OffsetDateTime.now(clock))
                .query(WallIssues::open)
                .list();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                KeyArea.valueOf(row.getString("key_area")),
                row.getLong("today"),
                row.getLong("few_days"),
                row.getLong("week"),
                row.getLong("older"),
                row.getLong("overdue"));
    }
}
