package org.gridboard.boundary.adoption;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.code.AreaCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts adopted drafts in force when their day has come, and has checkpoints go over between two rounds: each minute and at the
 * start, on one node at a time. What it missed it catches up, as of the day it was meant for (decision 062).
 */
@Component
class EffectJob {

    private static final Logger LOG = LoggerFactory.getLogger(EffectJob.class);

    private static final String DUE = "select id, community from redrawings_due(:now, :zone)";
    private static final String CHECKPOINTS = "select move_waiting_checkpoints(:now, :zone)";

    private final JdbcClient jdbc;
    private final InForce inForce;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EffectJob(JdbcClient jdbc, InForce inForce, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.inForce = inForce;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Due(RedrawingId id, AreaCode community) {}

    @Scheduled(
            initialDelayString = "${gridboard.boundaries.first}",
            fixedDelayString = "${gridboard.boundaries.every}",
            timeUnit = TimeUnit.SECONDS)
    @SchedulerLock(name = "boundaries", lockAtMostFor = "PT10M")
    public void run() {
        try {
            due().forEach(this::put);
            asked(CHECKPOINTS).query(Integer.class).single();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("adopted boundaries could not be looked for; the next turn catches up: {}", e.getMessage());
        }
    }

    private List<Due> due() {
        return asked(DUE)
                .query((row, number) ->
                        new Due(new RedrawingId(row.getLong("id")), new AreaCode(row.getString("community"))))
                .list();
    }

    /** Each in a transaction of its own: one that fails keeps no other from its day. */
    private void put(Due due) {
        try {
            transaction.executeWithoutResult(status -> inForce.put(due.id(), due.community()));
        } catch (DataAccessException | TransactionException e) {
            LOG.error(
                    "redrawing {} of {} could not be put in force; the next turn tries again",
                    due.id(),
                    due.community(),
                    e);
        }
    }

    private JdbcClient.StatementSpec asked(String function) {
        return jdbc.sql(function)
                .param("now", OffsetDateTime.now(clock))
                .param("zone", clock.getZone().getId());
    }
}
