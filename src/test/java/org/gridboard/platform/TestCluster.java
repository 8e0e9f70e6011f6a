package org.gridboard.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * One short-lived cluster for each test JVM, in the folder for temporary files; its contexts share its database, but for
 * those with an {@link OwnDatabase}. It goes away with the JVM; what a killed JVM left behind is cleared by the next one.
 */
public final class TestCluster implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "gridboard-test-";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        connect(context, Running.CLUSTER.application(), Running.CLUSTER.owner());
    }

    static void connect(ConfigurableApplicationContext context, DatabaseLogin application, DatabaseLogin owner) {
        RecordedDataSources.in(context);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test cluster",
                        Map.of(
                                "spring.datasource.url", application.url(),
                                "spring.datasource.username", application.user(),
                                "spring.datasource.password", application.password(),
                                "spring.flyway.user", owner.user(),
                                "spring.flyway.password", owner.password())));
    }

    /** Databases of a test's own beside the one that all contexts share. */
    public static ClusterDatabases databases() {
        return new ClusterDatabases(Running.CLUSTER, directory());
    }

    /** Where the running cluster lies; a replica of it may stand in the folder {@code replica} there. */
    static Path directory() {
        return TEMPORARY.resolve(PREFIX + ProcessHandle.current().pid());
    }

    /** Holds the cluster, which is made by the first context that needs it. */
    private static final class Running {

        private static final PrivateCluster CLUSTER = start();

        private static PrivateCluster start() {
            clearOrphans();
            Path directory = directory();
            PrivateCluster cluster = new PrivateCluster(directory, false);
            SpringApplication.getShutdownHandlers().add(() -> remove(cluster, directory)); // after the contexts
            cluster.start();
            return cluster;
        }
    }

    private static void remove(PrivateCluster cluster, Path directory) {
        try {
            stop(directory.resolve(TestReplica.FOLDER));
            cluster.close();
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Path folder) throws IOException {
        try {
            Server server = new Server(folder, PostgresBinaries.ofThisMachine(), false);
            if (server.isRunning()) {
                server.stop();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One test JVM at a time: two that stop the same server, or delete the same folder, trip each other up. */
    private static void clearOrphans() {
        try (FileChannel turn = FileChannel.open(
                TEMPORARY.resolve("gridboard-test.turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turn.lock();
            for (Path folder : orphans()) {
                stop(folder.resolve(TestReplica.FOLDER));
                stop(folder);
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders whose JVM is gone, among them one that had our own number before the machine was started anew. */
    private static List<Path> orphans() throws IOException {
        try (Stream<Path> folders = Files.list(TEMPORARY)) {
            return folders.filter(folder -> folder.getFileName().toString().matches(PREFIX + "\\d+"))
                    .filter(folder -> folder.equals(directory()) || !isAlive(folder))
                    .toList();
        }
    }

    private static boolean isAlive(Path folder) {
        String pid = folder.getFileName().toString().substring(PREFIX.length());
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}
