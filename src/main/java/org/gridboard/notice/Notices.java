package org.gridboard.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.IssueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account's own notices. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Notices {

    private static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    /** The count is shown as 99+ from there on. */
    public static final int COUNTED_MOST = 100;

    private static final String LATEST = """
            select n.id, n.kind, n.issue_id, n.community, n.occasion, n.at, n.read_at is not null as is_read,
                   coalesce(i.title, '') as title, coalesce(g.name, c.name, '') as grid
            from notice n
            left join issue i on i.id = n.issue_id
            left join area g on g.code = i.grid_code
            left join area c on c.code = n.community
            where n.account_id = :account order by n.id desc offset :offset limit :limit""";
    private static final String UNREAD = """
            select count(*) from (
                select from notice where account_id = :account and read_at is null limit :most) unread""";
    private static final String READ = """
            update notice set read_at = :at where account_id = :account and id = :id and read_at is null""";
    private static final String READ_ALL = """
            update notice set read_at = :at where account_id = :account and id <= :id and read_at is null""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Notices(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** The latest ones, newest first. */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public List<Notice> latest(int offset, int limit) {
        return own(LATEST)
                .param("offset", offset)
                .param("limit", limit)
                .query(Notices::notice)
                .list();
    }

    /** How many have not been read, {@link #COUNTED_MOST} at most. */
    @PreAuthorize(DAILY_WORK)
    @Transactional(readOnly = true)
    public int unread() {
        return own(UNREAD).param("most", COUNTED_MOST).query(Integer.class).single();
    }

    /** Marks one as read. */
    @PreAuthorize(DAILY_WORK)
    public void read(Notice notice) {
        own(READ)
                .param("id", notice.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Marks this one and all older ones as read; what came after it was shown stays. */
    @PreAuthorize(DAILY_WORK)
    public void readUpTo(Notice newest) {
        own(READ_ALL)
                .param("id", newest.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private JdbcClient.StatementSpec own(String sql) {
        return jdbc.sql(sql).param("account", currentAccount.get().id().value());
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        long issue = row.getLong("issue_id");
        String community = row.getString("community");
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                community == null ? new IssueId(issue) : null,
                row.getString("title"),
                row.getString("grid"),
                community == null ? null : new AreaCode(community),
                row.getObject("occasion", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_read"));
    }
}
