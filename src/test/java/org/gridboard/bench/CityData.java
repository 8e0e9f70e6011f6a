package org.gridboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.gridboard.platform.ClusterDatabases;
import org.gridboard.platform.DatabaseLogin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A generated city in a database of its own: always the same for the same scale. Made by the SQL in {@code db/bench} after
 * the migrations, without triggers and with the indexes made afterwards, by two connections at a time.
 */
public final class CityData {

    private static final Path SCRIPTS = Path.of("db", "bench");
    private static final String HOW = """
            set session_replication_role = replica; set synchronous_commit = off; set client_min_messages = warning;
            set maintenance_work_mem = '512MB'; set work_mem = '128MB'""";

    private final DatabaseLogin superuser;
    private final Scale scale;

    private CityData(DatabaseLogin superuser, Scale scale) {
        this.superuser = superuser;
        this.scale = scale;
    }

    /** Makes the database unless there is one of that name, whatever its scale; one that is there is migrated. */
    public static void ensure(ClusterDatabases databases, String name, Scale scale) throws Exception {
        if (databases.has(name)) {
            migrate(databases.owner(name));
        } else {
            build(databases, name, scale);
        }
    }

    /** Makes the database anew; under another name until it is complete. */
    public static void build(ClusterDatabases databases, String name, Scale scale) throws Exception {
        String unfinished = name + "_unfinished";
        databases.create(unfinished);
        migrate(databases.owner(unfinished));
        new CityData(databases.superuser(unfinished), scale).fill();
        databases.drop(name);
        databases.rename(unfinished, name);
    }

    /** Migrations of several hands come in any order. */
    private static void migrate(DatabaseLogin owner) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private void fill() throws Exception {
        long start = System.nanoTime();
        run("00_plan", "10_areas");
        inTwos(List.of(() -> run("20_homes", "21_visits"), () -> run("30_rounds", "31_issues", "32_meetings")));
        report("rows", start);
        inTwos(relations().stream().map(this::indexes).toList());
        report("indexes", start);
        inTwos(List.of(() -> run("40_days"), () -> run("41_stocks")));
        report("counted days", start);
        inTwos(tables().stream().map(this::vacuum).toList());
        execute("checkpoint");
        report("ready", start);
    }

    private Void run(String... scripts) throws SQLException, IOException {
        for (String script : scripts) {
            long start = System.nanoTime();
            execute(Files.readString(SCRIPTS.resolve(script + ".sql")));
            report(script, start);
        }
        return null;
    }

    private Callable<Void> indexes(String relation) {
        return () -> {
            for (String statement :
                    list("select statement from bench.shelved where relation = ? order by statement", relation)) {
                execute(statement);
            }
            return null;
        };
    }

    private Callable<Void> vacuum(String table) {
        return () -> {
            execute("vacuum analyze " + table);
            return null;
        };
    }

    private List<String> relations() throws SQLException {
        return list("""
                select relation from bench.shelved group by relation
                order by pg_relation_size(relation::regclass) desc, ?""", "");
    }

    private List<String> tables() throws SQLException {
        return list(
                "select tablename from pg_tables where schemaname = 'public' and tableowner = ?", "gridboard_owner");
    }

    private List<String> list(String query, String parameter) throws SQLException {
        try (Connection connection = connect()) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(query)
                    .param(parameter)
                    .query(String.class)
                    .list();
        }
    }

    private void execute(String script) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    HOW + "; set bench.size = '" + scale.size() + "'; set bench.history = '" + scale.history() + "'");
            statement.execute(script);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password());
    }

    private static void inTwos(List<Callable<Void>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Void>> futures = new ArrayList<>();
            work.forEach(task -> futures.add(threads.submit(task)));
            for (Future<Void> future : futures) {
                future.get();
            }
        }
    }

    private static void report(String what, long start) {
        System.out.printf("%s: %d s%n", what, (System.nanoTime() - start) / 1_000_000_000);
    }
}
