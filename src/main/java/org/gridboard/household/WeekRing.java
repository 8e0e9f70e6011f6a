package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.ScopeSql;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The households of an area by the time since somebody was last met at the door, so that none is forgotten (domain.md,
 * Duties, roving visit).
 */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class WeekRing {

    /** How many doors one walk has. */
    public static final int DOORS = 10;

    private static final String COUNTS = """
            select count(*) filter (where last_visited >= :week) as week,
                   count(*) filter (where last_visited >= :month and last_visited < :week) as month,
                   count(*) filter (where last_visited >= :quarter and last_visited < :month) as quarter,
                   count(*) filter (where last_visited < :quarter) as longer,
                   count(*) filter (where last_visited is null) as never
            from household where grid_code = any (%s)""".formatted(ScopeSql.GRIDS_OF_AREA);
    private static final String DOOR = """
            select h.id, h.address, h.room, a.name as grid_name, h.last_visited,
                   st_y(h.position) as lat, st_x(h.position) as lng
            from household h join area a on a.code = h.grid_code
            where h.grid_code = any (%s) and\s""".formatted(ScopeSql.GRIDS_OF_AREA);
    private static final String OLDEST_FIRST = " order by h.last_visited nulls first, h.id offset :offset limit :limit";
    private static final String NEVER = DOOR + "h.last_visited is null" + OLDEST_FIRST;
    private static final String IN_RING = DOOR + """
            (cast(:first as timestamptz) is null or h.last_visited >= :first)
            and (cast(:end as timestamptz) is null or h.last_visited < :end)
            and h.last_visited is not null""" + OLDEST_FIRST;
    private static final String NEXT = DOOR + "(h.last_tried is null or h.last_tried < :today)" + OLDEST_FIRST;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentAccount currentAccount;

    WeekRing(JdbcClient jdbc, Clock clock, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentAccount = currentAccount;
    }

    /** How many households each ring has. */
    @PreAuthorize(Households.SEES)
    public Map<Ring, Integer> counts(AreaCode area) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(COUNTS)
                .param("area", checked(area))
                .param("week", start(Ring.WEEK.first(today)))
                .param("month", start(Ring.MONTH.first(today)))
                .param("quarter", start(Ring.QUARTER.first(today)))
                .query(WeekRing::rings)
                .single();
    }

    /** One page of a ring, the longest not visited first. */
    @PreAuthorize(Households.SEES)
    public List<Door> in(Ring ring, AreaCode area, int offset, int limit) {
        LocalDate today = LocalDate.now(clock);
        var sql = jdbc.sql(ring == Ring.NEVER ? NEVER : IN_RING)
                .param("area", checked(area))
                .param("offset", offset)
                .param("limit", limit);
        if (ring != Ring.NEVER) {
            sql.param("first", start(ring.first(today)), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("end", start(ring.end(today)), Types.TIMESTAMP_WITH_TIMEZONE);
        }
        return sql.query(this::door).list();
    }

    /**
     * The next doors: those longest not visited and not tried today, in walking order.
     *
     * @param start where one stands, or null to begin at the one longest not visited
     */
    @PreAuthorize(Households.SEES)
    public List<Door> next(AreaCode area, @Nullable Position start) {
        List<Door> oldest = jdbc.sql(NEXT)
                .param("area", checked(area))
                .param("today", start(LocalDate.now(clock)))
                .param("offset", 0)
                .param("limit", DOORS)
                .query(this::door)
                .list();
        return DoorsInOrder.from(start, oldest);
    }

    private String checked(AreaCode area) {
        currentAccount.require(currentAccount.get().reaches(area));
        return area.value();
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Map<Ring, Integer> rings(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<Ring, Integer>(Ring.class);
        for (Ring ring : Ring.values()) {
            counts.put(ring, row.getInt(ring.name()));
        }
        return counts;
    }

    private Door door(ResultSet row, int number) throws SQLException {
        OffsetDateTime last = row.getObject("last_visited", OffsetDateTime.class);
        return new Door(
                new HouseholdId(row.getLong("id")),
                (row.getString("address") + " " + row.getString("room")).strip(),
                row.getString("grid_name"),
                last == null ? null : last.atZoneSameInstant(clock.getZone()).toLocalDate(),
                position(row));
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new Position(lat, row.getDouble("lng"));
    }
}
