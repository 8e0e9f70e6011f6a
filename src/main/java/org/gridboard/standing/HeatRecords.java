package org.gridboard.standing;

import java.util.List;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Half;
import org.gridboard.platform.LikePattern;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The issues behind a number of the heat map: as many as it says. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class HeatRecords {

    private static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    /** What is reported is what {@link Indicator#ON_SPOT} divides by. */
    private static final String REPORTED = """
            from scope_grids(:area) g (code)
            cross join lateral records_on_spot(g.code, :first, :last, :asOf, :zone) r
            join issue i on i.id = cast(r.id as bigint)
            join area a on a.code = g.code left join area c on c.code = a.parent
            where r.denominator and i.key_area = :keyArea
              and extract(isodow from r.at at time zone :zone) = :weekday
              and ((r.at at time zone :zone)::time >= '12:00') = :afternoon
              and (:text = '' or r.title ilike :like or short_name(a.name, coalesce(c.name, '')) ilike :like)""";

    private final JdbcClient jdbc;
    private final Spans spans;

    HeatRecords(JdbcClient jdbc, Spans spans) {
        this.jdbc = jdbc;
        this.spans = spans;
    }

    /**
     * How many there are.
     *
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(DAILY_WORK)
    public long count(HeatCell cell) {
        return asked("select count(*) " + REPORTED, cell).query(Long.class).single();
    }

    /**
     * Some of them, newest first.
     *
     * @param limit {@link FigureRecords#MOST} at most
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(DAILY_WORK)
    public List<FigureRecord> page(HeatCell cell, int offset, int limit) {
        return asked(FigureRecords.COLUMNS + REPORTED + FigureRecords.ORDER + " offset :offset limit :limit", cell)
                .param("offset", offset)
                .param("limit", Math.min(limit, FigureRecords.MOST))
                .query((row, number) -> FigureRecords.record(row, Indicator.ON_SPOT))
                .list();
    }

    private StatementSpec asked(String sql, HeatCell cell) {
        return spans.of(cell.area(), cell.period())
                .set(jdbc.sql(sql))
                .param("keyArea", cell.keyArea().name())
                .param("weekday", cell.weekday().getValue())
                .param("afternoon", cell.half() == Half.AFTERNOON)
                .param("text", cell.text())
                .param("like", LikePattern.containing(cell.text()));
    }
}
