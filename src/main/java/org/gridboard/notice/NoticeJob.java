package org.gridboard.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gridboard.issue.Resumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets limits act: each minute, on one node at a time, whether anybody looks or not. */
@Component
class NoticeJob {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeJob.class);
    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Resumptions resumptions;
    private final Clock clock;

    NoticeJob(JdbcClient jdbc, Resumptions resumptions, Clock clock) {
        this.jdbc = jdbc;
        this.resumptions = resumptions;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${gridboard.notice.every}",
            fixedDelayString = "${gridboard.notice.every}",
            timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "notices", lockAtMostFor = "PT5M")
    public void run() {
        try {
            resumptions.resumeEnded();
            write();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("notices could not be written; the next turn catches up: {}", e.getMessage());
        }
    }

    /** Writes what has become due to be known. @return how many notices */
    int write() {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("select forget_notices(:before)")
                .param("before", now.minus(KEPT))
                .query()
                .singleRow();
        return jdbc.sql("select write_notices(:at, :zone)")
                .param("at", now)
                .param("zone", clock.getZone().getId())
                .query(Integer.class)
                .single();
    }
}
