package org.gridboard.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the folder with PostgreSQL's own programs (initdb, pg_ctl, postgres). */
final class PostgresBinaries {

    static final int OLDEST_VERSION = 15;

    private static final Pattern VERSIONED_FOLDER = Pattern.compile("\\d+");

    private final Map<String, String> environment;
    private final Path installations;

    /**
     * @param environment PG_BIN names the folder outright, PATH is searched last; both are taken as they are
     * @param installations where Debian keeps one folder for each version
     */
    PostgresBinaries(Map<String, String> environment, Path installations) {
        this.environment = environment;
        this.installations = installations;
    }

    static PostgresBinaries ofThisMachine() {
        return new PostgresBinaries(System.getenv(), Path.of("/usr/lib/postgresql"));
    }

    /**
     * The folder of the newest version.
     *
     * @throws ClusterException if there is none from version 15 on
     */
    Path newest() {
        return named().or(() -> installed().max(Comparator.comparingInt(PostgresBinaries::version)))
                .map(PostgresBinaries::bin)
                .or(this::onPath)
                .orElseThrow(() -> new ClusterException("PostgreSQL " + OLDEST_VERSION
                        + " or newer was not found: run tools/setup.sh, or name its folder of programs in PG_BIN."));
    }

    /**
     * The folder of one version, which a data folder made by it needs.
     *
     * @throws ClusterException if that version is not installed
     */
    Path ofVersion(int version) {
        return named().or(() ->
                        installed().filter(folder -> version(folder) == version).findFirst())
                .map(PostgresBinaries::bin)
                .or(this::onPath)
                .orElseThrow(() -> new ClusterException("The data was written by PostgreSQL " + version
                        + ", which is not installed any more: install it,"
                        + " or move the data as docs/operations.md says under Upgrade."));
    }

    private Optional<Path> named() {
        return Optional.ofNullable(environment.get("PG_BIN")).map(Path::of);
    }

    private Stream<Path> installed() {
        if (!Files.isDirectory(installations)) {
            return Stream.empty();
        }
        try (Stream<Path> folders = Files.list(installations)) {
            return folders
                    .filter(folder -> VERSIONED_FOLDER
                            .matcher(folder.getFileName().toString())
                            .matches())
                    .filter(folder -> version(folder) >= OLDEST_VERSION && isBin(bin(folder)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new ClusterException("Cannot read " + installations, e);
        }
    }

    private Optional<Path> onPath() {
        return Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .filter(PostgresBinaries::isBin)
                .findFirst();
    }

    private static Path bin(Path folder) {
        return isBin(folder) ? folder : folder.resolve("bin");
    }

    private static boolean isBin(Path folder) {
        return Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("pg_ctl"));
    }

    private static int version(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }
}
