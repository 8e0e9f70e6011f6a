package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.ScopeSql;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.platform.LikePattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of issues in an area, always within the account's scope. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class IssueLists {

    private static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    static final String OPEN = "i.state not in ('SOLVED_ON_SPOT', 'CLOSED', 'WITHDRAWN')";
    private static final String IN_AREA = " i.grid_code = any (" + ScopeSql.GRIDS_OF_AREA + ") ";
    /** Of a street's grids the community is named as well: each community counts its own. */
    private static final String ROWS = """
            select i.id, i.grid_code, concat_ws(' ', case when length(:area) < 12 then c.name end, a.name) as grid_name, i.title, i.key_area, i.urgency, i.state, i.reported_at,
                   i.due_at, i.carried_over, (%s and i.due_at < :now) is true as overdue
            from issue i join area a on a.code = i.grid_code join area c on c.code = a.parent where""".formatted(OPEN) + IN_AREA;

    private static final String BY_CLOCK = """
            order by (i.due_at < :now) is true desc, i.urgency = 'URGENT' desc, i.due_at, i.id
            offset :offset limit :limit""";
    private static final String IS_OPEN = "and " + OPEN + " ";
    private static final String IS_ESCALATED = "and i.with_street and " + OPEN + " ";
    private static final String COUNT = "select count(*) from issue i where" + IN_AREA;
    private static final String REPORTED = ROWS + """
            and i.reported_at >= :begin and i.reported_at < :end order by i.reported_at desc, i.id limit :limit""";
    private static final String BY_NUMBER = ROWS + "and i.id = :id";
    private static final String BY_NUMBERS = ROWS + "and i.id = any (:ids) order by i.reported_at, i.id";
    private static final String BY_WORDS = ROWS + """
            and i.title ilike all (string_to_array(:patterns, chr(31)))
            order by i.reported_at desc, i.id limit :limit""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    IssueLists(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** One page of the open issues: overdue, then urgent, then by deadline. */
    @PreAuthorize(DAILY_WORK)
    public List<IssueRow> open(AreaCode area, int offset, int limit) {
        return rows(area, ROWS + IS_OPEN + BY_CLOCK)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** How many issues are open. */
    @PreAuthorize(DAILY_WORK)
    public int countOpen(AreaCode area) {
        return count(area, COUNT + IS_OPEN);
    }

    /** One page of the open issues that the street has: overdue, then urgent, then by deadline. */
    @PreAuthorize(DAILY_WORK)
    public List<IssueRow> escalated(AreaCode area, int offset, int limit) {
        return rows(area, ROWS + IS_ESCALATED + BY_CLOCK)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** How many open issues the street has. */
    @PreAuthorize(DAILY_WORK)
    public int countEscalated(AreaCode area) {
        return count(area, COUNT + IS_ESCALATED);
    }

    /** The issues reported on a day, the latest first; at most so many. */
    @PreAuthorize(DAILY_WORK)
    public List<IssueRow> reportedOn(AreaCode area, LocalDate day, int limit) {
        return rows(area, REPORTED)
                .param("begin", day.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("end", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** The issue of this number, open or ended, if it lies in the area. */
    @PreAuthorize(DAILY_WORK)
    public Optional<IssueRow> byNumber(AreaCode area, IssueId id) {
        return rows(area, BY_NUMBER).param("id", id.value()).query(this::row).optional();
    }

    /** Those of these issues that lie in the area, open or ended, the oldest first. */
    @PreAuthorize(DAILY_WORK)
    public List<IssueRow> byNumbers(AreaCode area, List<IssueId> ids) {
        return rows(area, BY_NUMBERS)
                .param("ids", ids.stream().map(IssueId::value).toArray(Long[]::new))
                .query(this::row)
                .list();
    }

    /** The issues whose title has all of these words in it, the latest first; at most so many. */
    @PreAuthorize(DAILY_WORK)
    public List<IssueRow> byWords(AreaCode area, List<String> words, int limit) {
        String patterns = String.join(
                "\u001f", words.stream().map(LikePattern::containing).toList());
        return rows(area, BY_WORDS)
                .param("patterns", patterns)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private int count(AreaCode area, String sql) {
        requireSight(area);
        return jdbc.sql(sql).param("area", area.value()).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec rows(AreaCode area, String sql) {
        requireSight(area);
        return jdbc.sql(sql).param("area", area.value()).param("now", OffsetDateTime.now(clock));
    }

    private void requireSight(AreaCode area) {
        Account account = currentAccount.get();
        currentAccount.require(account.reaches(area));
    }

    private IssueRow row(ResultSet row, int number) throws SQLException {
        return new IssueRow(
                new IssueId(row.getLong("id")),
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                row.getString("title"),
                KeyArea.valueOf(row.getString("key_area")),
                Urgency.valueOf(row.getString("urgency")),
                IssueState.valueOf(row.getString("state")),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                IssueRows.instant(row, "due_at"),
                row.getBoolean("overdue"),
                row.getInt("carried_over"));
    }
}
