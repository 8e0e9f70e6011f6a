package org.gridboard.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How far the replica is behind. A replica knows the time of the last transaction it has replayed, which says nothing
 * while nobody writes; so each node makes an empty transaction at the primary every few seconds.
 */
@Component("replica")
@ConditionalOnProperty(ReplicaPool.URL)
class ReplicaState implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaState.class);

    /** Takes a number, so that its end is written to the log that the replica replays; changes nothing. */
    private static final String BEAT = "select pg_current_xact_id()::text";

    /** Milliseconds; zero where the server is no replica at all, none where it has replayed nothing yet. */
    private static final String AGE = """
            select case when pg_is_in_recovery()
                then (1000 * extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()))::bigint
                else 0 end""";

    private final JdbcClient jdbc;
    private final Duration lagMost;
    private volatile @Nullable Duration age;

    ReplicaState(JdbcClient jdbc, ReplicaProperties properties, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.lagMost = properties.lagMost();
        Gauge.builder("gridboard.replica.age", this, ReplicaState::seconds)
                .description("how far the replica is behind; NaN while it cannot be asked")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${gridboard.replica.look:5}", timeUnit = TimeUnit.SECONDS)
    void look() {
        boolean before = isUsable();
        try {
            jdbc.sql(BEAT).query(String.class).single();
            age = ReplicaRoute.taken(this::ask);
        } catch (DataAccessException e) {
            age = null;
            LOG.debug("the replica cannot be asked", e);
        }
        if (before != isUsable()) {
            LOG.warn(
                    before
                            ? "reports are read from the primary: the replica is {}"
                            : "reports are read from the replica: {}",
                    told());
        }
    }

    /** Whether reports may be read from it, as far as is known. */
    boolean isUsable() {
        return isUsable(age);
    }

    /**
     * How far behind the replica is that this thread is led to.
     *
     * @throws DataAccessResourceFailureException if it is too far
     */
    Duration requireUsable() {
        Duration now = ask();
        if (now == null || !isUsable(now)) {
            throw new DataAccessResourceFailureException("the replica is behind by " + now);
        }
        return now;
    }

    /** It did not answer as it should: it is left alone until it has been asked again. */
    void failed() {
        age = null;
    }

    /** Never down for it: without a replica everything works. */
    @Override
    public Health health() {
        return (isUsable() ? Health.up() : Health.unknown())
                .withDetail("age", told())
                .build();
    }

    private @Nullable Duration ask() {
        return jdbc.sql(AGE)
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(null);
    }

    private boolean isUsable(@Nullable Duration behind) {
        return behind != null && behind.compareTo(lagMost) <= 0;
    }

    private double seconds() {
        Duration known = age;
        return known == null ? Double.NaN : known.toMillis() / 1000.0;
    }

    private String told() {
        Duration known = age;
        return known == null ? "unreachable" : known.toMillis() + " ms behind";
    }
}
