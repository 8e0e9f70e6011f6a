package org.gridboard.bench.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Screens without browsers, in a process of their own whose work is counted apart. */
public final class LoadProcess implements AutoCloseable {

    /** What the screens were pushed since the last {@link #forget}; one entry for each. */
    public record Pushed(int messages, long bytes) {}

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream commands;

    private LoadProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /**
     * Starts it without a screen.
     *
     * @param site such as {@code http://localhost:8080}
     * @param path of the page that all of them show, such as {@code meeting/990200001/2026-11-20?list=grids}
     */
    public static LoadProcess start(String site, String path, String username, String password) throws IOException {
        return new LoadProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadMain.class.getName(),
                        site,
                        path,
                        username,
                        password)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Opens so many more, each signed in for itself. */
    public void open(int count) throws IOException {
        tell("open " + count);
    }

    /** Each screen fetches these addresses, as the map does. */
    public void fetch(String... paths) throws IOException {
        tell("fetch " + String.join(" ", paths));
    }

    /** Each screen tells that it is still open. */
    public void beat() throws IOException {
        tell("beat");
    }

    /** In the open sessions so many further pages are opened, used and closed again. */
    public void cycle(int count) throws IOException {
        tell("cycle " + count);
    }

    /** Closes all screens as tabs are closed. */
    public void closeScreens() throws IOException {
        tell("close");
    }

    /** Cuts all screens off, so that the server is told nothing. */
    public void vanish() throws IOException {
        tell("vanish");
    }

    public void forget() throws IOException {
        tell("forget");
    }

    /** When the screens that have heard these words did so, in microseconds since 1970. */
    public List<Long> heard(String words) throws IOException {
        return parts(tell("heard " + words)).stream().map(Long::valueOf).toList();
    }

    public List<Pushed> pushed() throws IOException {
        return parts(tell("pushed")).stream()
                .map(part -> part.split(":"))
                .map(part -> new Pushed(Integer.parseInt(part[0]), Long.parseLong(part[1])))
                .toList();
    }

    /** The work of this process so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        commands.close();
        process.destroy();
    }

    private static List<String> parts(String answer) {
        return Arrays.stream(answer.split(" ")).filter(part -> !part.isEmpty()).toList();
    }

    private String tell(String command) throws IOException {
        commands.println(command);
        String answer = answers.readLine();
        if (answer == null || !answer.startsWith("ok")) {
            throw new IOException("the screens failed at: " + command);
        }
        return answer.substring(2).strip();
    }
}
