package org.gridboard.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.gridboard.platform.LikePattern;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records behind a number: as many as it says. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class FigureRecords {

    /** A page has no more. */
    public static final int MOST = 1000;

    /** What one function answers, as far as a condition holds, by the text in the title or the grid's name. */
    private static final String RECORDS = """
            from scope_grids(:area) g (code)
            cross join lateral %s(g.code, :first, :last, :asOf, :zone) r
            join area a on a.code = g.code left join area c on c.code = a.parent
            where %s and (:text = '' or r.title ilike :like or short_name(a.name, coalesce(c.name, '')) ilike :like)""";

    private static final String COLUMNS = """
            select r.grid_code, short_name(a.name, coalesce(c.name, '')) as grid_name, r.day, r.numerator, r.kind, r.id, r.said,
                   r.title, r.at\s""";
    private static final String ORDER = " order by r.day desc, r.at desc nulls last, r.grid_code, r.said, r.id";

    private static final String COUNT = "select count(*) %s";
    private static final String PAGE = COLUMNS + "%s" + ORDER + " offset :offset limit :limit";
    private static final String ALL = COLUMNS + "%s" + ORDER;

    /** Of issues, those of a cell of the heat map. */
    private static final String IN_CELL = """
            exists (select from issue i where i.id = cast(r.id as bigint) and i.key_area = :keyArea)
              and extract(isodow from r.at at time zone :zone) = :weekday
              and ((r.at at time zone :zone)::time >= '12:00') = :afternoon""";

    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Spans spans;

    FigureRecords(JdbcClient jdbc, Spans spans) {
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
    public long count(RecordQuery query) {
        return asked(query, COUNT).query(Long.class).single();
    }

    /**
     * Some of them, newest first.
     *
     * @param limit {@link #MOST} at most
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(Comparisons.DAILY_WORK)
    public List<FigureRecord> page(RecordQuery query, int offset, int limit) {
        return asked(query, PAGE)
                .param("offset", offset)
                .param("limit", Math.min(limit, MOST))
                .query((row, number) -> record(row, query.indicator()))
                .list();
    }

    /**
     * All of them, newest first, one by one as the database gives them: for exports, within {@code ReplicaReads.read}.
     *
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(Comparisons.DAILY_WORK)
    public void stream(RecordQuery query, Consumer<FigureRecord> each) {
        RowCallbackHandler handler = row -> each.accept(record(row, query.indicator()));
        asked(query, ALL).withFetchSize(FETCHED_AT_ONCE).query(handler);
    }

    private StatementSpec asked(RecordQuery query, String statement) {
        Span asked = spans.of(query.area(), query.period());
        Span span = query.indicator().isAtEnd()
                ? new Span(asked.area(), asked.last(), asked.last(), asked.asOf(), asked.zone())
                : asked;
        String records = RECORDS.formatted(query.indicator().recordsFunction(), condition(query));
        StatementSpec spec = span.set(jdbc.sql(statement.formatted(records)))
                .param("text", query.text())
                .param("like", LikePattern.containing(query.text()));
        HeatCell cell = query.cell();
        return cell == null ? spec : within(cell, spec);
    }

    private static StatementSpec within(HeatCell cell, StatementSpec spec) {
        return spec.param("keyArea", cell.keyArea().name())
                .param("weekday", cell.weekday().getValue())
                .param("afternoon", cell.half() == Half.AFTERNOON);
    }

    private static String condition(RecordQuery query) {
        String part = switch (query.part()) {
            case NUMERATOR -> "r.numerator";
            case DENOMINATOR -> "r.denominator";
            case MISSED -> "r.denominator and not r.numerator";
        };
        return query.cell() == null ? part : part + " and " + IN_CELL;
    }

    private static FigureRecord record(ResultSet row, Indicator indicator) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new FigureRecord(
                indicator,
                new AreaCode(row.getString("grid_code")),
                row.getString("grid_name"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("numerator"),
                new Selected(row.getString("kind"), row.getString("id")),
                "standing.record." + row.getString("said"),
                List.of(row.getString("title")),
                at == null ? null : at.toInstant());
    }
}
