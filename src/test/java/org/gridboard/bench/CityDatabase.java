package org.gridboard.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.gridboard.platform.ClusterDatabases;
import org.gridboard.platform.DatabaseLogin;
import org.gridboard.platform.RecordedDataSources;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the application over the city, which is generated first where there is none. The cluster stops with the JVM. */
public final class CityDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        RecordedDataSources.in(context);
        ClusterDatabases databases = databases();
        DatabaseLogin application = databases.application(BenchCluster.CITY);
        DatabaseLogin owner = databases.owner(BenchCluster.CITY);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "city",
                        Map.of(
                                "spring.datasource.url", application.url(),
                                "spring.datasource.username", application.user(),
                                "spring.datasource.password", application.password(),
                                "spring.flyway.user", owner.user(),
                                "spring.flyway.password", owner.password())));
    }

    /** The databases of the cluster that this JVM measures on. */
    public static ClusterDatabases databases() {
        return Running.CLUSTER.databases();
    }

    /** A connection to the city that works without triggers, foreign keys and row-level security, to tidy up. */
    static Connection withoutTriggers() throws SQLException {
        DatabaseLogin login = databases().superuser(BenchCluster.CITY);
        Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        return connection;
    }

    private static final class Running {

        private static final BenchCluster CLUSTER = start();

        private static BenchCluster start() {
            BenchCluster cluster = BenchCluster.start();
            SpringApplication.getShutdownHandlers().add(cluster::close); // after the contexts
            try {
                CityData.ensure(cluster.databases(), BenchCluster.CITY, Scale.asked());
            } catch (Exception e) {
                throw new IllegalStateException("the city cannot be generated", e);
            }
            return cluster;
        }
    }
}
