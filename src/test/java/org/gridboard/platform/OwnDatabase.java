package org.gridboard.platform;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database of the context's own in the cluster of the test JVM: what other classes have stored is not in it. */
final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "own_" + MADE.incrementAndGet();
        ClusterDatabases databases = TestCluster.databases();
        databases.create(name);
        TestCluster.connect(context, databases.application(name), databases.owner(name));
    }
}
