package org.gridboard.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.gridboard.platform.ClusterDatabases;
import org.gridboard.platform.PrivateCluster;

/**
 * The cluster of the measurements: as durable as the one in {@code .data}, in a folder that is kept between runs: {@code
 * .bench}, or what {@code GRIDBOARD_BENCH_DIRECTORY} names.
 *
 * @param databases one for each generated city
 */
public record BenchCluster(PrivateCluster cluster, ClusterDatabases databases) implements AutoCloseable {

    /** The database of the city at size 1, unless it was made with another one. */
    public static final String CITY = "city";

    /** Starts it; made if there is none. */
    public static BenchCluster start() {
        Path directory = Path.of(
                Optional.ofNullable(System.getenv("GRIDBOARD_BENCH_DIRECTORY")).orElse(".bench"));
        var cluster = new PrivateCluster(directory, true);
        cluster.start();
        return new BenchCluster(cluster, new ClusterDatabases(cluster, directory));
    }

    @Override
    public void close() {
        cluster.close();
    }
}
