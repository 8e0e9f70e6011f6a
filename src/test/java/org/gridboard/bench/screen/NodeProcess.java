package org.gridboard.bench.screen;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.gridboard.bench.BenchCity;
import org.gridboard.bench.BenchCluster;
import org.gridboard.bench.CityDatabase;
import org.gridboard.platform.DatabaseLogin;

/** One of several nodes of the application over the city's database. */
final class NodeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final String site;

    private NodeProcess(Process process, String site) {
        this.process = process;
        this.site = site;
    }

    /** Starts it and waits until it answers. */
    static NodeProcess start(String name) throws IOException, InterruptedException {
        DatabaseLogin application = CityDatabase.databases().application(BenchCluster.CITY);
        DatabaseLogin owner = CityDatabase.databases().owner(BenchCluster.CITY);
        int port = freePort();
        File log = Path.of("target", name + ".log").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CityNode.class.getName(),
                        "--spring.profiles.active=test",
                        "--" + BenchCity.SWEPT,
                        "--server.port=" + port,
                        "--spring.datasource.url=" + application.url(),
                        "--spring.datasource.username=" + application.user(),
                        "--spring.datasource.password=" + application.password(),
                        "--spring.flyway.user=" + owner.user(),
                        "--spring.flyway.password=" + owner.password())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        var node = new NodeProcess(process, "http://localhost:" + port);
        node.await();
        return node;
    }

    String site() {
        return site;
    }

    /** Its work so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private void await() throws IOException, InterruptedException {
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive() || answers());
        } catch (ConditionTimeoutException e) {
            close();
            throw new IOException("a node did not start: see target/*.log", e);
        }
        if (!process.isAlive()) {
            throw new IOException("a node has ended: see target/*.log");
        }
    }

    private boolean answers() throws IOException {
        var health = (HttpURLConnection) URI.create(site + "/readyz").toURL().openConnection();
        try {
            return health.getResponseCode() == 200;
        } catch (ConnectException e) {
            return false;
        } finally {
            health.disconnect();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
