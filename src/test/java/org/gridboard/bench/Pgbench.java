package org.gridboard.bench;

import java.io.IOException;
import java.lang.reflect.Array;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridboard.access.Account;
import org.gridboard.platform.ClusterDatabases;
import org.gridboard.platform.DatabaseLogin;
import org.gridboard.platform.StatementRecorder.Executed;

/** PostgreSQL's own load program: the same statements without our program, prepared, each account's in a transaction. */
final class Pgbench {

    /**
     * What one client does over and over.
     *
     * @param account on whose behalf; row-level security holds
     */
    record Script(Account account, List<Executed> statements) {}

    /**
     * @param perSecond transactions of all clients together
     * @param milliseconds of one transaction, on average
     */
    record Result(double perSecond, double milliseconds) {}

    private static final Path FOLDER = Path.of("target", "pgbench");
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([\\d.]+) ms");

    private final DatabaseLogin login;
    private final String settings;

    Pgbench(DatabaseLogin login) {
        this(login, "");
    }

    private Pgbench(DatabaseLogin login, String settings) {
        this.login = login;
        this.settings = settings;
    }

    /** Without triggers and foreign keys. */
    static Pgbench withoutTriggers(DatabaseLogin superuser) {
        return new Pgbench(superuser, "-c session_replication_role=replica");
    }

    /** Runs the scripts in random turns for so many seconds. */
    Result run(List<Script> scripts, int clients, int seconds) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        List<String> options = new ArrayList<>();
        for (int number = 0; number < scripts.size(); number++) {
            var text = new StringBuilder();
            Script script = scripts.get(number);
            text.append("begin;\nselect set_config('gridboard.account', '%d', true);\n"
                    .formatted(script.account().id().value()));
            for (int statement = 0; statement < script.statements().size(); statement++) {
                text.append(
                        written(script.statements().get(statement), "p%d_%d_".formatted(number, statement), options));
            }
            options.add("--file=" + Files.writeString(FOLDER.resolve(number + ".sql"), text.append("commit;\n")));
        }
        return measure(options, clients, seconds);
    }

    /** Runs one statement for so many seconds, each on its own, without an account. */
    Result run(String statement, int clients, int seconds) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path file = Files.writeString(FOLDER.resolve("single.sql"), statement + ";\n");
        return measure(List.of("--file=" + file), clients, seconds);
    }

    private Result measure(List<String> options, int clients, int seconds) throws IOException, InterruptedException {
        URI server = URI.create(login.url().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(
                ClusterDatabases.programs().resolve("pgbench").toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(2, clients),
                "--time=" + seconds,
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--username=" + login.user()));
        command.addAll(options);
        command.add(server.getPath().substring(1));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", login.password());
        builder.environment().put("PGOPTIONS", settings);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0
                || output.contains("failed transactions: ") && !output.contains("failed transactions: 0 ")) {
            throw new IllegalStateException("pgbench failed:\n" + output);
        }
        return new Result(number(RATE, output), number(LATENCY, output));
    }

    /** The statement with pgbench's variables in its places; their values go into the options. */
    private static String written(Executed statement, String prefix, List<String> options) {
        var places = Pattern.compile("\\?").matcher(statement.sql());
        int[] place = {0};
        String text = places.replaceAll(found -> {
            int number = place[0]++;
            options.add("--define=" + prefix + number + "="
                    + value(statement.parameters().get(number)));
            return Matcher.quoteReplacement(":" + prefix + number);
        });
        return text.replace('\n', ' ') + ";\n";
    }

    private static String value(Object parameter) {
        return parameter.getClass().isArray()
                ? IntStream.range(0, Array.getLength(parameter))
                        .mapToObj(index -> String.valueOf(Array.get(parameter, index)))
                        .collect(Collectors.joining(",", "{", "}"))
                : parameter.toString();
    }

    private static double number(Pattern pattern, String output) {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("pgbench does not say what was expected:\n" + output);
        }
        return Double.parseDouble(found.group(1));
    }
}
