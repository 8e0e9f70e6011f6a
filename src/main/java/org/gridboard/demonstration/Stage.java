package org.gridboard.demonstration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where generated rows wait until one statement for each table takes them over: temporary tables of the running
 * transaction, filled by COPY. Rows name each other by the ids of {@link Ids}, and the statements find the numbers.
 */
final class Stage {

    private final JdbcTemplate jdbc;

    Stage(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Makes a table that lasts until the transaction ends, and fills it. */
    void put(String table, String columns, List<Row> rows) {
        jdbc.execute("create temporary table %s (%s) on commit drop".formatted(table, columns));
        String lines = rows.stream().map(Row::line).collect(Collectors.joining("\n"));
        jdbc.execute((Connection connection) -> copy(connection, table, lines));
        jdbc.execute("analyze " + table);
    }

    /** Runs one statement. @return how many rows it touched */
    int run(String sql) {
        return jdbc.update(sql);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    private static long copy(Connection connection, String table, String lines) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
