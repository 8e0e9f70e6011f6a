package org.gridboard.standing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts days that are over, and again what was entered late (decision 051): each minute, on one node at a time. Numbers are
 * right whether it runs or not; it makes them quick.
 */
@Component
class FigureJob {

    private static final Logger LOG = LoggerFactory.getLogger(FigureJob.class);

    /** In one turn; a long history is counted in several. */
    private static final int MOST_CHUNKS = 40;

    private final JdbcClient jdbc;
    private final TransactionTemplate plain;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    FigureJob(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.plain = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${gridboard.figures.first}",
            fixedDelayString = "${gridboard.figures.every}",
            timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "figures", lockAtMostFor = "PT30M")
    public void run() {
        try {
            refresh();
            fill();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("days could not be counted; the next turn catches up: {}", e.getMessage());
        }
    }

    /** Counts again what is stale. @return how many stretches of days of a grid */
    int refresh() {
        return call(snapshot, "select refresh_days(:asOf, :zone)");
    }

    /** Counts days that are not counted yet. @return how many */
    int fill() {
        plain.executeWithoutResult(
                status -> asked("select open_days(:asOf, :zone)::text").query().singleRow());
        plain.executeWithoutResult(
                status -> jdbc.sql("select await_unmarked()::text").query().singleRow());
        int days = 0;
        for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
            int more = call(snapshot, "select fill_days('STOCK', :asOf, :zone)")
                    + call(snapshot, "select fill_days('DAY', :asOf, :zone)");
            if (more == 0) {
                break;
            }
            days += more;
        }
        return days;
    }

    private int call(TransactionTemplate transaction, String function) {
        Supplier<Integer> call = () -> asked(function).query(Integer.class).single();
        Integer counted = transaction.execute(status -> call.get());
        return counted == null ? 0 : counted;
    }

    private JdbcClient.StatementSpec asked(String function) {
        return jdbc.sql(function)
                .param("asOf", OffsetDateTime.now(clock))
                .param("zone", clock.getZone().getId());
    }
}
