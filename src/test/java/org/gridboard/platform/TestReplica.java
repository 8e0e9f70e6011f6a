package org.gridboard.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real streaming replica of the test cluster, from which reports are read. To be named after {@link TestCluster}. */
final class TestReplica implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String FOLDER = "replica";

    private static final Server SERVER = new Server(folder(), PostgresBinaries.ofThisMachine(), false);

    private static int port;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            if (!SERVER.hasData()) {
                copy();
                port = freePort();
                start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestPropertyValues.of(Map.of("gridboard.replica.url", url(), "gridboard.replica.lag-most", "2s"))
                .applyTo(context);
    }

    static void start() {
        try {
            SERVER.start(port);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void stop() {
        try {
            SERVER.stop();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As superuser, for whom the replica halts and goes on. */
    static JdbcClient superuser() {
        return JdbcClient.create(
                new DriverManagerDataSource(url(), "postgres", primary().superuserPassword()));
    }

    private static void copy() throws IOException {
        var account = new ServerAccount();
        account.own(Files.createDirectory(folder()));
        try {
            account.run(List.of(
                    "env",
                    "PGPASSWORD=" + primary().superuserPassword(),
                    PostgresBinaries.ofThisMachine()
                            .newest()
                            .resolve("pg_basebackup")
                            .toString(),
                    "--host=127.0.0.1",
                    "--port=" + primary().port(),
                    "--username=postgres",
                    "--pgdata=" + folder().resolve("postgres"),
                    "--write-recovery-conf",
                    "--checkpoint=fast",
                    "--no-sync"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClusterSettings primary() {
        try {
            return ClusterSettings.read(TestCluster.directory().resolve("cluster.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return TestCluster.directory().resolve(FOLDER);
    }

    private static String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + PrivateCluster.DATABASE;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
