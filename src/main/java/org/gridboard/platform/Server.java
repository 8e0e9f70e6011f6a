package org.gridboard.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server over {@code postgres} in the cluster's directory: makes its data, starts and stops it. */
final class Server {

    private static final String ONLY_FOR_TESTS = " -c fsync=off -c full_page_writes=off -c synchronous_commit=off";

    private final Path directory;
    private final Path data;
    private final ServerAccount account = new ServerAccount();
    private final PostgresBinaries binaries;
    private final boolean durable;

    Server(Path directory, PostgresBinaries binaries, boolean durable) {
        this.directory = directory;
        this.data = directory.resolve("postgres");
        this.binaries = binaries;
        this.durable = durable;
    }

    boolean hasData() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Makes the data folder; what an interrupted attempt left behind is thrown away. */
    void initialize(String superuserPassword) throws IOException, InterruptedException {
        account.requireAccess(directory);
        Path fresh = directory.resolve("postgres.new");
        Path password = ClusterSettings.createSecret(directory.resolve("password.new"));
        try {
            FileSystemUtils.deleteRecursively(fresh);
            account.own(Files.createDirectory(fresh));
            Files.writeString(password, superuserPassword);
            account.own(password);
            account.run(List.of(
                    binaries.newest().resolve("initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    durable ? "--no-instructions" : "--no-sync"));
            Files.move(fresh, data);
        } finally {
            Files.delete(password);
        }
    }

    /** Whether the server runs. After a crash the number in its pid file may belong to some other program. */
    boolean isRunning() throws IOException {
        return processOfPidFile().filter(Server::isPostgres).isPresent();
    }

    private Optional<ProcessHandle> processOfPidFile() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst().map(Long::parseLong).flatMap(ProcessHandle::of);
        }
    }

    /** When the system does not tell, the safe answer is yes: two servers on one data folder destroy it. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(true);
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** Starts the server on the loopback address only, and returns when it takes connections. */
    void start(int port) throws IOException, InterruptedException {
        if (processOfPidFile().isPresent()) {
            Files.delete(pidFile()); // PostgreSQL would take the other program with that number for a server
        }
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c shared_buffers=256MB -c jit=off";
        pgCtl("start", "-l", data.resolve("server.log").toString(), "-o", durable ? options : options + ONLY_FOR_TESTS);
    }

    /** Stops the server: connections are cut, what was committed is safe. */
    void stop() throws IOException, InterruptedException {
        pgCtl("stop", "-m", durable ? "fast" : "immediate");
    }

    private void pgCtl(String action, String... options) throws IOException, InterruptedException {
        int version =
                Integer.parseInt(Files.readString(data.resolve("PG_VERSION")).strip());
        String program = binaries.ofVersion(version).resolve("pg_ctl").toString();
        account.run(
                Stream.concat(Stream.of(program, action, "-D", data.toString(), "-w", "-t", "100"), Stream.of(options))
                        .toList());
    }
}
