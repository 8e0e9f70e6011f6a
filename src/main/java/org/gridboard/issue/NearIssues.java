package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open issues that may be the one somebody is about to report a second time. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class NearIssues {

    /** Same key area, open, and no further than this: a possible duplicate (issue 3, Reporting an issue). */
    static final int METRES = 30;

    private static final int MOST = 3;
    private static final String NEAR = """
            select i.id, i.title, i.reported_at, st_distance(i.position::geography, here.place) as metres
            from issue i,
                 (select st_setsrid(st_makepoint(:lng, :lat), 4326)::geography as place) here
            where %s and i.key_area = :keyArea and i.grid_code = any (array(select scope_grids()))
              and st_dwithin(i.position::geography, here.place, :metres)
            order by metres, i.id limit :most""".formatted(IssueLists.OPEN);

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    NearIssues(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /** The open issues of the key area within 30 m and within the account's scope, the nearest first; at most three. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')")
    public List<NearIssue> of(KeyArea keyArea, Position position) {
        currentAccount.get();
        return jdbc.sql(NEAR)
                .param("keyArea", keyArea.name())
                .param("lat", position.lat())
                .param("lng", position.lng())
                .param("metres", METRES)
                .param("most", MOST)
                .query(NearIssues::near)
                .list();
    }

    private static NearIssue near(ResultSet row, int number) throws SQLException {
        return new NearIssue(
                new IssueId(row.getLong("id")),
                row.getString("title"),
                row.getDouble("metres"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
    }
}
