package org.gridboard.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** A few connections to the replica, opened when a report is read. The program starts and runs without it. */
@Component
@ConditionalOnProperty(ReplicaPool.URL)
class ReplicaPool implements DisposableBean {

    static final String URL = "gridboard.replica.url";

    private static final int CONNECTIONS_MOST = 5;
    private static final int PATIENCE_MILLISECONDS = 2_000;

    private final HikariDataSource connections;

    /** @param bound the statement that makes a connection work as the role that row-level security binds */
    ReplicaPool(
            ReplicaProperties replica,
            JdbcConnectionDetails primary,
            @Value("${spring.datasource.hikari.connection-init-sql}") String bound) {
        var config = new HikariConfig();
        config.setPoolName("replica");
        config.setJdbcUrl(Objects.requireNonNull(replica.url()));
        config.setUsername(either(replica.username(), primary.getUsername()));
        config.setPassword(either(replica.password(), primary.getPassword()));
        config.setConnectionInitSql(bound);
        config.addDataSourceProperty("datatype.geometry", JtsGeometry.class.getName());
        config.setMaximumPoolSize(CONNECTIONS_MOST);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLISECONDS);
        config.setInitializationFailTimeout(-1);
        connections = new HikariDataSource(config);
    }

    HikariDataSource connections() {
        return connections;
    }

    @Override
    public void destroy() {
        connections.close();
    }

    private static @Nullable String either(@Nullable String named, @Nullable String primary) {
        return named == null ? primary : named;
    }
}
