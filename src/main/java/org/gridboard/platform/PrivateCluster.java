package org.gridboard.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostGIS cluster of our own in one folder, over the PostgreSQL programs of this machine: loopback only, generated
 * passwords, checksums. If the program dies the server lives on, and the next start attaches to it.
 */
public final class PrivateCluster implements AutoCloseable {

    public static final String DATABASE = "gridboard";
    /** Owns the database and migrates it. */
    public static final String OWNER = "gridboard_owner";
    /** The application's role: owns nothing, so that row-level security holds for it. */
    public static final String APPLICATION = "gridboard_app";

    private static final Logger LOG = LoggerFactory.getLogger(PrivateCluster.class);

    private final Path directory;
    private final Server server;
    private @Nullable ClusterSettings settings;
    private @Nullable FileChannel lock;

    /**
     * @param directory holds the data, the passwords and the server's log; made if it is not there
     * @param durable false only for tests: a crash of the machine may then lose data
     */
    public PrivateCluster(Path directory, boolean durable) {
        this.directory = directory.toAbsolutePath().normalize();
        this.server = new Server(this.directory, PostgresBinaries.ofThisMachine(), durable);
    }

    /**
     * Makes the cluster if there is none, starts it if it does not run, and makes sure of roles and database.
     *
     * @throws ClusterException if it cannot, or if another program uses the folder
     */
    public void start() {
        try {
            Files.createDirectories(directory);
            lock();
            ClusterSettings kept = keptSettings();
            if (!server.hasData()) {
                LOG.info("Making a private PostGIS cluster in {}", directory);
                server.initialize(kept.superuserPassword());
            }
            settings = startServer(kept);
            ClusterRoles roles = new ClusterRoles(settings);
            roles.create(superuser("postgres"));
            roles.extend(superuser(DATABASE));
        } catch (IOException e) {
            throw new ClusterException("Cannot use " + directory + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterException("Interrupted while starting PostgreSQL", e);
        }
    }

    /** The login of {@link #OWNER}. */
    public DatabaseLogin owner() {
        return new DatabaseLogin(url(DATABASE), OWNER, settings().ownerPassword());
    }

    /** The login of {@link #APPLICATION}. */
    public DatabaseLogin application() {
        return new DatabaseLogin(url(DATABASE), APPLICATION, settings().applicationPassword());
    }

    /** Stops the server and gives the folder free. */
    @Override
    public void close() {
        try {
            if (lock != null && server.isRunning()) {
                server.stop();
            }
            detach();
        } catch (IOException e) {
            throw new ClusterException("Cannot stop PostgreSQL in " + directory, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the folder free and lets the server run on, as a killed program does. */
    void detach() throws IOException {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** The system frees the lock even when we are killed. */
    private void lock() throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            throw new ClusterException("Another Gridboard uses " + directory + ": stop it first.");
        }
        lock = channel;
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // the other one is in this very process
        }
    }

    private ClusterSettings keptSettings() throws IOException {
        Path file = settingsFile();
        if (Files.exists(file)) {
            return ClusterSettings.read(file);
        }
        if (server.hasData()) {
            throw new ClusterException(
                    "There is data in " + directory + ", but " + file + " with its passwords is missing.");
        }
        ClusterSettings generated = ClusterSettings.generate();
        generated.write(file);
        return generated;
    }

    private ClusterSettings startServer(ClusterSettings kept) throws IOException, InterruptedException {
        if (server.isRunning()) {
            LOG.info("Attached to the PostgreSQL server that runs on port {}", kept.port());
            return kept;
        }
        ClusterSettings usable = kept.portIsFree() ? kept : kept.withFreePort();
        usable.write(settingsFile());
        server.start(usable.port());
        LOG.info("Started PostgreSQL on port {}", usable.port());
        return usable;
    }

    private JdbcClient superuser(String database) {
        return JdbcClient.create(new DriverManagerDataSource(
                url(database), "postgres", settings().superuserPassword()));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings().port() + "/" + database;
    }

    private ClusterSettings settings() {
        if (settings == null) {
            throw new IllegalStateException("The cluster has not been started");
        }
        return settings;
    }

    private Path settingsFile() {
        return directory.resolve("cluster.properties");
    }
}
