package org.gridboard.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checkpoints that a round of one grid must see, in walking order, and how far it has come. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Rounds {

    /** Columns: id, walking_order, name, state, verified, grid_code, position. */
    static final String CHECKPOINTS = """
            select c.id, c.walking_order, c.name, c.grid_code, c.position, coalesce(s.verified, false) as verified,
                   case s.result when 'IN_ORDER' then 'SEEN' when 'PROBLEM' then 'PROBLEM' else 'NOT_SEEN' end as state
            from checkpoint c
            left join sighting s on s.checkpoint_id = c.id and s.day = :day and s.half = :half
            where c.grid_code = :grid and c.since <= :day and (c.retired_on is null or c.retired_on > :day)
            order by c.walking_order, c.id""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Rounds(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** The half of the day that {@link #checkpoints} shows: the running one; of a past day the afternoon. */
    @PreAuthorize("isAuthenticated()")
    public Half half(LocalDate day) {
        return HalfDay.of(day, clock).half();
    }

    /** One page of a grid's checkpoints. @throws org.gridboard.access.OutOfScopeException outside the scope */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public List<CheckpointRow> checkpoints(AreaCode grid, LocalDate day, int offset, int limit) {
        currentAccount.requireWorkIn(grid);
        return jdbc.sql(CHECKPOINTS + " offset :offset limit :limit")
                .param("grid", grid.value())
                .param("day", day)
                .param("half", half(day).name())
                .param("offset", offset)
                .param("limit", limit)
                .query(Rounds::row)
                .list();
    }

    /** How many checkpoints a round of the grid must see. @throws org.gridboard.access.OutOfScopeException outside the scope */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public int count(AreaCode grid, LocalDate day) {
        currentAccount.requireWorkIn(grid);
        return jdbc.sql("select count(*) from (" + CHECKPOINTS + ") c")
                .param("grid", grid.value())
                .param("day", day)
                .param("half", half(day).name())
                .query(Integer.class)
                .single();
    }

    private static CheckpointRow row(ResultSet row, int number) throws SQLException {
        return new CheckpointRow(
                new CheckpointId(row.getLong("id")),
                row.getInt("walking_order"),
                row.getString("name"),
                SeenState.valueOf(row.getString("state")),
                row.getBoolean("verified"));
    }
}
