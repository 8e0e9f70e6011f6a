package org.gridboard.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database, in which a thread that has taken this route is led to the replica. */
final class ReplicaRoute extends DelegatingDataSource {

    private static final ThreadLocal<Boolean> TAKEN = ThreadLocal.withInitial(() -> false);

    private final DataSource replica;

    ReplicaRoute(DataSource primary, DataSource replica) {
        super(primary);
        this.replica = replica;
    }

    /** Does the work with every connection that it opens leading to the replica. */
    static <T> T taken(Supplier<T> work) {
        TAKEN.set(true);
        try {
            return work.get();
        } finally {
            TAKEN.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return TAKEN.get() ? replica.getConnection() : super.getConnection();
    }
}
