package org.gridboard.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/** Listens on a connection of its own, outside the pool, and wakes the ticker; connects again by itself. */
@Component
class ChangeListener extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);
    private static final int LISTEN_MS = 5_000;
    private static final int PAUSE_MS = 1_000;
    private static final int SECONDS_TO_ANSWER = 5;

    private final DriverManagerDataSource direct;
    private final Ticker ticker;
    private volatile boolean listening;
    private volatile @Nullable Connection open;

    ChangeListener(JdbcConnectionDetails login, Ticker ticker) {
        super("live-listener");
        this.direct = new DriverManagerDataSource(
                login.getJdbcUrl(),
                Objects.requireNonNullElse(login.getUsername(), ""),
                Objects.requireNonNullElse(login.getPassword(), ""));
        this.ticker = ticker;
    }

    boolean isListening() {
        return listening;
    }

    @Override
    void work() throws InterruptedException {
        while (true) {
            try (Connection connection = direct.getConnection()) {
                open = connection;
                listen(connection);
            } catch (SQLException e) {
                if (!isRunning()) {
                    return;
                }
                LOG.warn("The connection that hears of changes is gone, trying again: {}", e.getMessage());
            } finally {
                listening = false;
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    /** Closes the connection too: waiting for a notification does not heed an interrupt. */
    @Override
    void interrupt(Thread working) {
        super.interrupt(working);
        JdbcUtils.closeConnection(open);
    }

    private void listen(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen gridboard_change");
        }
        listening = true;
        ticker.wake(); // for what was notified while nobody listened
        var notifications = connection.unwrap(PGConnection.class);
        while (connection.isValid(SECONDS_TO_ANSWER)) {
            var heard = notifications.getNotifications(LISTEN_MS);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (heard != null && heard.length > 0) {
                ticker.wake();
            }
        }
    }
}
