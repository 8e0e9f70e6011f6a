package org.gridboard.standing;

import java.util.List;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Half;
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

    /** What is reported is what {@link Indicator#ON_SPOT} divides by. */
    private static final String REPORTED = FigureRecords.records(Indicator.ON_SPOT, """
            r.denominator and exists (select from issue i where i.id = cast(r.id as bigint) and i.key_area = :keyArea)
              and extract(isodow from r.at at time zone :zone) = :weekday
              and ((r.at at time zone :zone)::time >= '12:00') = :afternoon""");

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
    @PreAuthorize(Comparisons.DAILY_WORK)
    public long count(HeatCell cell) {
        return asked(FigureRecords.COUNT, cell).query(Long.class).single();
    }

    /**
     * Some of them, newest first.
     *
     * @param limit {@link FigureRecords#MOST} at most
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(Comparisons.DAILY_WORK)
    public List<FigureRecord> page(HeatCell cell, int offset, int limit) {
        return FigureRecords.page(asked(FigureRecords.PAGE, cell), Indicator.ON_SPOT, offset, limit);
    }

    private StatementSpec asked(String statement, HeatCell cell) {
        StatementSpec asked = spans.of(cell.area(), cell.period())
                .set(jdbc.sql(statement.formatted(REPORTED)))
                .param("keyArea", cell.keyArea().name())
                .param("weekday", cell.weekday().getValue())
                .param("afternoon", cell.half() == Half.AFTERNOON);
        return FigureRecords.texts(asked, cell.text());
    }
}
