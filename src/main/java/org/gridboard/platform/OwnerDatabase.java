package org.gridboard.platform;

import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import net.postgis.jdbc.jts.JtsGeometry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database as its owner sees it: not bound by row-level security. Only for tasks at start-up, such as loading the
 * demonstration or making the first administrator; never for a request. Opens a connection for each use.
 */
public record OwnerDatabase(DataSource dataSource) {

    static OwnerDatabase of(DatabaseLogin login) {
        DriverManagerDataSource source = new DriverManagerDataSource(login.url(), login.user(), login.password());
        Properties properties = new Properties();
        properties.setProperty("datatype.geometry", JtsGeometry.class.getName());
        source.setConnectionProperties(properties);
        return new OwnerDatabase(source);
    }

    /** For statements that are committed one by one. */
    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    /** Does the work in one transaction, which is rolled back if the work throws. */
    public void inTransaction(Consumer<JdbcClient> work) {
        new TransactionTemplate(new JdbcTransactionManager(dataSource))
                .executeWithoutResult(status -> work.accept(jdbc()));
    }
}
