package org.gridboard.standing.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.standing.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the red flags hang on a day: of those awarded by then among the communities of a street, or among the grids of a
 * community, the one of the latest period, unless it was withdrawn by then (decision 066).
 */
@NamedInterface("held")
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class HeldFlags {

    private static final String HELD = "select * from red_flags_held(:area, :day, :zone)";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    HeldFlags(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * The flags that the area itself and those below it hold, as far as they lie in the account's scope or around it;
     * communities first. Each level has one, so that there are never more than communities and one.
     *
     * @throws OutOfScopeException if no part of the area lies in the account's scope
     */
    @PreAuthorize("hasAnyRole('SCREEN', 'GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public List<HeldFlag> on(AreaCode area, LocalDate day) {
        currentAccount.require(currentAccount.get().reaches(area));
        return jdbc.sql(HELD)
                .param("area", area.value())
                .param("day", day)
                .param("zone", clock.getZone().getId())
                .query(HeldFlags::held)
                .list();
    }

    private static HeldFlag held(ResultSet row, int number) throws SQLException {
        return new HeldFlag(
                new Area(new AreaCode(row.getString("area_code")), row.getString("name")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)));
    }
}
