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

    /** To be completed by {@link #records}. */
    static final String COUNT = "select count(*) %s";

    static final String PAGE = COLUMNS + "%s" + ORDER + " offset :offset limit :limit";
    private static final String ALL = COLUMNS + "%s" + ORDER;

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
        return page(asked(query, PAGE), query.indicator(), offset, limit);
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
        String sql = statement.formatted(records(query.indicator(), condition(query.part())));
        return texts(span.set(jdbc.sql(sql)), query.text());
    }

    /** The records of an indicator for which the condition holds; {@link #texts} sets what it is filtered by. */
    static String records(Indicator indicator, String condition) {
        return RECORDS.formatted(indicator.recordsFunction(), condition);
    }

    static StatementSpec texts(StatementSpec asked, String text) {
        return asked.param("text", text).param("like", LikePattern.containing(text));
    }

    /** One page of {@link #PAGE}. */
    static List<FigureRecord> page(StatementSpec asked, Indicator indicator, int offset, int limit) {
        return asked.param("offset", offset)
                .param("limit", Math.min(limit, MOST))
                .query((row, number) -> record(row, indicator))
                .list();
    }

    private static String condition(Part part) {
        return switch (part) {
            case NUMERATOR -> "r.numerator";
            case DENOMINATOR -> "r.denominator";
            case MISSED -> "r.denominator and not r.numerator";
        };
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
