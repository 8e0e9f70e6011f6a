package org.gridboard.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.gridboard.platform.LikePattern;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private static final String RECORDS = """
            from scope_grids(:area) g (code)
            cross join lateral %s(g.code, :first, :last, :asOf, :zone) r
            join area a on a.code = g.code left join area c on c.code = a.parent
            where %s and (:text = '' or r.title ilike :like or short_name(a.name, coalesce(c.name, '')) ilike :like)""";
    static final String COLUMNS = """
            select r.grid_code, short_name(a.name, coalesce(c.name, '')) as grid_name, r.day, r.numerator, r.kind, r.id, r.said,
                   r.title, r.at\s""";
    static final String ORDER = " order by r.day desc, r.at desc nulls last, r.grid_code, r.said, r.id";
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
    @PreAuthorize(DAILY_WORK)
    public long count(RecordQuery query) {
        return asked("select count(*) ", query, "").query(Long.class).single();
    }

    /**
     * Some of them, newest first.
     *
     * @param limit {@link #MOST} at most
     * @throws RefusedException if the period lies in the future
     * @throws OutOfScopeException if the account does not work there
     */
    @PreAuthorize(DAILY_WORK)
    public List<FigureRecord> page(RecordQuery query, int offset, int limit) {
        return asked(COLUMNS, query, ORDER + " offset :offset limit :limit")
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
    @PreAuthorize(DAILY_WORK)
    public void stream(RecordQuery query, Consumer<FigureRecord> each) {
        RowCallbackHandler handler = row -> each.accept(record(row, query.indicator()));
        asked(COLUMNS, query, ORDER).withFetchSize(FETCHED_AT_ONCE).query(handler);
    }

    private JdbcClient.StatementSpec asked(String columns, RecordQuery query, String end) {
        Span asked = spans.of(query.area(), query.period());
        Span span = query.indicator().isAtEnd()
                ? new Span(asked.area(), asked.end(), asked.end(), asked.asOf(), asked.zone())
                : asked;
        String records = RECORDS.formatted(query.indicator().recordsFunction(), condition(query.part()));
        return span.set(jdbc.sql(columns + records + end))
                .param("text", query.text())
                .param("like", LikePattern.containing(query.text()));
    }

    private static String condition(Part part) {
        return switch (part) {
            case NUMERATOR -> "r.numerator";
            case DENOMINATOR -> "r.denominator";
            case MISSED -> "r.denominator and not r.numerator";
        };
    }

    static FigureRecord record(ResultSet row, Indicator indicator) throws SQLException {
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
