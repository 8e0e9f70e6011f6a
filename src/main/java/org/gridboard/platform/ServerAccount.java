package org.gridboard.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The operating system's account that PostgreSQL runs under: our own, or {@code postgres} when we are root, because
 * PostgreSQL refuses to run as root.
 */
final class ServerAccount {

    private static final int TIMEOUT_SECONDS = 120;

    private final boolean root = "root".equals(System.getProperty("user.name"));

    /** Gives the file to the account, readable by nobody else. */
    void own(Path path) throws IOException {
        if (root) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
    }

    /** @throws ClusterException if the account cannot pass every parent folder */
    void requireAccess(Path folder) throws IOException, InterruptedException {
        if (root && start(List.of("test", "-x", folder.toString())).waitFor() != 0) {
            throw new ClusterException(
                    "The user postgres may not enter " + folder
                            + ": name a folder it can reach, for instance with GRIDBOARD_CLUSTER_DIRECTORY=/var/lib/gridboard.");
        }
    }

    /** Runs a program to its end. @throws ClusterException with its output, if it fails */
    void run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("gridboard-", ".out");
        try {
            Process process = builder(command).redirectOutput(output.toFile()).start();
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new ClusterException(command.getFirst() + " did not finish within " + TIMEOUT_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new ClusterException(command.getFirst() + " failed:\n" + Files.readString(output));
            }
        } finally {
            Files.delete(output);
        }
    }

    private Process start(List<String> command) throws IOException {
        return builder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Output never goes to a pipe: the server inherits it and would hold it open for ever. */
    private ProcessBuilder builder(List<String> command) {
        List<String> full = new ArrayList<>(root ? List.of("runuser", "-u", "postgres", "--") : List.of());
        full.addAll(command);
        return new ProcessBuilder(full)
                .redirectErrorStream(true)
                .directory(Path.of("/").toFile());
    }
}
