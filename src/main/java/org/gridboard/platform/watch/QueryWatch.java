package org.gridboard.platform.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Times every statement, and writes a line for a slow one. Its parameters are never written: they are people's data. */
final class QueryWatch implements QueryExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger("org.gridboard.slow-query");
    private static final StackWalker STACK = StackWalker.getInstance();
    private static final String OURS = "org.gridboard.";

    private final Supplier<MeterRegistry> meters;
    private final String database;
    private final Duration slow;

    /** @param database what it is called in the metrics */
    QueryWatch(Supplier<MeterRegistry> meters, String database, Duration slow) {
        this.meters = meters;
        this.database = database;
        this.slow = slow;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        long milliseconds = execution.getElapsedTime();
        Timer.builder("gridboard.queries")
                .description("statements run by the database")
                .tag("database", database)
                .tag("result", execution.isSuccess() ? "done" : "failed")
                .register(meters.get())
                .record(milliseconds, TimeUnit.MILLISECONDS);
        if (milliseconds >= slow.toMillis()) {
            queries.forEach(query -> LOG.warn(
                    "slow query: {} ms, plan {}, {}, asked by {}: {}",
                    milliseconds,
                    plan(query.getQuery()),
                    database,
                    asker(),
                    Statements.shown(query.getQuery())));
        }
    }

    /** Queries come named; what could not be named is named here. */
    private static String plan(String sql) {
        return sql.startsWith("/* plan ") ? sql.substring(8, 16) : Statements.plan(sql);
    }

    private static String asker() {
        return STACK.walk(frames -> frames.filter(frame -> frame.getClassName().startsWith(OURS))
                .filter(frame -> !frame.getClassName().startsWith(QueryWatch.class.getName()))
                .filter(frame -> !frame.getClassName().contains("$$"))
                .map(frame -> frame.getClassName().substring(OURS.length()) + "." + frame.getMethodName())
                .findFirst()
                .orElse("the framework"));
    }
}
