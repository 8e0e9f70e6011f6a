package org.gridboard.platform.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.util.function.SingletonSupplier;

/** Pools whose statements are named, timed and, where slow, logged. */
public final class WatchedDatabases {

    private final Supplier<MeterRegistry> meters;
    private final Duration slow;

    /**
     * @param meters asked when the first statement has run, because the registry comes later than the pool
     * @param slow from when on a statement gets a line in the log
     */
    public WatchedDatabases(Supplier<MeterRegistry> meters, Duration slow) {
        this.meters = SingletonSupplier.of(meters);
        this.slow = slow;
    }

    /** The pool with a watch around it. @param name what it is called in metrics and in the log */
    public DataSource watch(DataSource pool, String name) {
        return ProxyDataSourceBuilder.create(name, pool)
                .queryTransformer(statement -> Statements.named(statement.getQuery()))
                .listener(new QueryWatch(meters, name, slow))
                .build();
    }
}
