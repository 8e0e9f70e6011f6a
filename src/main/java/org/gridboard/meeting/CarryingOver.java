package org.gridboard.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.ScopeSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Issues that were raised and not decided on: the next meeting has them again (domain.md, An issue: carried over). All of
 * them in one statement, for there may be hundreds when a meeting is closed.
 */
@Repository
class CarryingOver {

    private static final String UNDECIDED = """
            from issue i where i.grid_code = any (%s) and i.state = 'RAISED'
              and not exists (select from decision d where d.meeting_id = :meeting and d.issue_id = i.id)\s""".formatted(ScopeSql.GRIDS_OF_AREA);
    private static final String NAMED = """
            select t.id, short_name(g.name, c.name) as grid_name, t.title, t.times
            from %s t join area g on g.code = t.grid_code join area c on c.code = g.parent
            order by t.grid_code, t.id limit 1000""";

    private static final String WOULD = "with would as (select i.id, i.grid_code, i.title, i.carried_over + 1 as times "
            + UNDECIDED + ") " + NAMED.formatted("would");
    private static final String CARRY = """
            with carried as (
                update issue set carried_over = carried_over + 1, version = version + 1
                where id in (select i.id %s)
                returning id, grid_code, title, carried_over as times),
            told as (
                insert into issue_event (issue_id, grid_code, at, account_id, from_state, to_state, act)
                select id, grid_code, :at, acting_account(), 'RAISED', 'RAISED', 'CARRY_OVER' from carried)
            """.formatted(UNDECIDED) + NAMED.formatted("carried");

    private final JdbcClient jdbc;
    private final Clock clock;

    CarryingOver(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Carries them over; at most a thousand are named. */
    List<Minutes.CarriedOver> carry(Meeting meeting) {
        return asked(CARRY, meeting)
                .param("at", OffsetDateTime.now(clock))
                .query((row, number) -> carried(row))
                .list();
    }

    /** What would be carried over now. */
    List<Minutes.CarriedOver> preview(Meeting meeting) {
        return asked(WOULD, meeting).query((row, number) -> carried(row)).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Meeting meeting) {
        return jdbc.sql(sql)
                .param("area", meeting.community().value())
                .param("meeting", meeting.id().value());
    }

    private static Minutes.CarriedOver carried(ResultSet row) throws SQLException {
        return new Minutes.CarriedOver(
                row.getLong("id"), row.getString("grid_name"), row.getString("title"), row.getInt("times"));
    }
}
