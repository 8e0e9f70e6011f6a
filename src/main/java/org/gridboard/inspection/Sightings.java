package org.gridboard.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.Position;
import org.gridboard.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rounds saw (domain.md, What is looked at). */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Sightings {

    /** A position given within so many metres of the checkpoint verifies the sighting. */
    private static final int VERIFIED_METRES = 50;

    /** The first sighting counts: a second one of the same half-day changes nothing. */
    private static final String INSERT = """
            insert into sighting (checkpoint_id, day, half, grid_code, result, at, account_id, verified)
            select id, :day, :half, grid_code, :result, :at, :account,
                   coalesce(st_dwithin(position::geography,
                                       st_setsrid(st_makepoint(cast(:lng as float8), cast(:lat as float8)), 4326)::geography,
                                       :metres), false)
            from checkpoint where id = :id
            on conflict do nothing""";

    private static final String LATEST = """
            select s.day, s.half, s.result, s.at, a.name as by, s.verified
            from sighting s left join account a on a.id = s.account_id
            where s.checkpoint_id = :id order by s.at desc limit :limit""";

    private final JdbcClient jdbc;
    private final Checkpoints checkpoints;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Sightings(JdbcClient jdbc, Checkpoints checkpoints, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.checkpoints = checkpoints;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Marks a checkpoint as seen in the current half-day.
     *
     * @param from where the account says to be; null if unknown, and then the sighting is not verified
     * @return false if this half-day had a sighting already, which stands
     * @throws RefusedException if the checkpoint is retired
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER')")
    public boolean mark(CheckpointId id, Result result, @Nullable Position from) {
        Checkpoint checkpoint = checkpoints.find(id).orElseThrow(OutOfScopeException::new);
        if (checkpoint.retiredOn() != null) {
            throw new RefusedException("inspection.refused.retired");
        }
        LocalDateTime now = LocalDateTime.now(clock);
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("day", now.toLocalDate())
                        .param("half", Half.at(now.toLocalTime()).name())
                        .param("result", result.name())
                        .param("at", OffsetDateTime.now(clock))
                        .param("account", currentAccount.get().id().value())
                        .param("lng", from == null ? null : from.lng())
                        .param("lat", from == null ? null : from.lat())
                        .param("metres", VERIFIED_METRES)
                        .update()
                == 1;
    }

    /** The latest sightings of a checkpoint, newest first; none for one outside the account's scope. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public List<Sighting> latest(CheckpointId id, int limit) {
        return checkpoints
                .find(id)
                .map(checkpoint -> jdbc.sql(LATEST)
                        .param("id", id.value())
                        .param("limit", limit)
                        .query(Sightings::sighting)
                        .list())
                .orElse(List.of());
    }

    private static Sighting sighting(ResultSet row, int number) throws SQLException {
        return new Sighting(
                row.getObject("day", LocalDate.class),
                Half.valueOf(row.getString("half")),
                Result.valueOf(row.getString("result")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getBoolean("verified"));
    }
}
