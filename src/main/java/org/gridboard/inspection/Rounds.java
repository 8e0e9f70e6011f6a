package org.gridboard.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.area.Areas;
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
            where c.id in (select checkpoints_of_round(:grid, :day, :half))
              and c.since <= :day and (c.retired_on is null or c.retired_on > :day)
            order by c.walking_order, c.id""";

    private static final int MOST_STOPS = 500;

    private static final String STOPS = "select c.id, c.walking_order, c.name, " + SightingRows.COLUMNS + """

            from checkpoint c
            left join sighting s on s.checkpoint_id = c.id and s.day = :day and s.half = :half
            left join account a on a.id = s.account_id
            where c.id in (select checkpoints_of_round(:grid, :day, :half))
              and c.since <= :day and (c.retired_on is null or c.retired_on > :day)
            order by c.walking_order, c.id limit :limit""";

    private static final String SEE_THEM = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private final JdbcClient jdbc;
    private final Areas areas;
    private final RoundTimes times;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Areas areas, RoundTimes times, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.times = times;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** The round, or nothing if its grid is not in the account's scope. */
    @PreAuthorize(SEE_THEM)
    public Optional<Round> find(RoundId id) {
        return Optional.of(id.grid())
                .filter(grid -> currentAccount.get().worksIn(grid))
                .flatMap(areas::find)
                .map(grid -> new Round(id, grid.name(), times.state(id.halfDay()), stops(id)));
    }

    private List<Round.Stop> stops(RoundId id) {
        return jdbc.sql(STOPS)
                .param("grid", id.grid().value())
                .param("day", id.day())
                .param("half", id.half().name())
                .param("limit", MOST_STOPS)
                .query(Rounds::stop)
                .list();
    }

    private static Round.Stop stop(ResultSet row, int number) throws SQLException {
        return new Round.Stop(
                new CheckpointId(row.getLong("id")),
                row.getInt("walking_order"),
                row.getString("name"),
                row.getString("result") == null ? Optional.empty() : Optional.of(SightingRows.map(row, number)));
    }

    /** The round that a day's page is about: today the running one, of a past day the afternoon's. */
    @PreAuthorize("isAuthenticated()")
    public RoundId of(AreaCode grid, LocalDate day) {
        HalfDay halfDay = HalfDay.of(day, clock);
        return new RoundId(grid, halfDay.day(), halfDay.half());
    }

    /** One page of a grid's checkpoints, as {@link #of} that day sees them. @throws org.gridboard.access.OutOfScopeException outside the scope */
    @PreAuthorize(SEE_THEM)
    public List<CheckpointRow> checkpoints(AreaCode grid, LocalDate day, int offset, int limit) {
        currentAccount.requireWorkIn(grid);
        return jdbc.sql(CHECKPOINTS + " offset :offset limit :limit")
                .param("grid", grid.value())
                .param("day", day)
                .param("half", of(grid, day).half().name())
                .param("offset", offset)
                .param("limit", limit)
                .query(Rounds::row)
                .list();
    }

    /** How many checkpoints a round of the grid must see. @throws org.gridboard.access.OutOfScopeException outside the scope */
    @PreAuthorize(SEE_THEM)
    public int count(AreaCode grid, LocalDate day) {
        currentAccount.requireWorkIn(grid);
        return jdbc.sql("select count(*) from (" + CHECKPOINTS + ") c")
                .param("grid", grid.value())
                .param("day", day)
                .param("half", of(grid, day).half().name())
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
