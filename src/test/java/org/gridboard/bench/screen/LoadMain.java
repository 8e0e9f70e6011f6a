package org.gridboard.bench.screen;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The load in a process of its own, so that its work is not counted as the server's. It takes one command a line and
 * answers each with one line that begins with {@code ok}.
 */
final class LoadMain {

    private final ScreenLoad load;

    private LoadMain(ScreenLoad load) {
        this.load = load;
    }

    /** @param args the site, the page's path, the account, its password */
    public static void main(String[] args) throws Exception {
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var load = new ScreenLoad(URI.create(args[0]), args[1], args[2], args[3])) {
            var main = new LoadMain(load);
            for (String command = commands.readLine(); command != null; command = commands.readLine()) {
                System.out.println("ok " + main.obey(command.split(" ", 2)));
            }
        }
        System.exit(0);
    }

    private String obey(String[] command) throws Exception {
        switch (command[0]) {
            case "open" -> load.open(Integer.parseInt(command[1]));
            case "fetch" -> load.each(screen -> fetch(screen, command[1]));
            case "beat" -> load.each(Screen::beat);
            case "cycle" -> load.cycle(Integer.parseInt(command[1]), Screen::beat);
            case "close" -> end(Screen::close);
            case "vanish" -> end(Screen::vanish);
            case "forget" -> load.screens().forEach(screen -> screen.push().forget());
            case "heard" -> {
                return heard(command[1]);
            }
            case "pushed" -> {
                return pushed();
            }
            default -> throw new IllegalArgumentException(command[0]);
        }
        return "";
    }

    private static void fetch(Screen screen, String paths) throws Exception {
        for (String path : paths.split(" ")) {
            screen.fetch(path);
        }
    }

    private void end(ScreenLoad.Act act) throws Exception {
        load.each(act);
        load.screens().clear();
    }

    /** When each screen that has heard these words did so first, in microseconds since 1970. */
    private String heard(String words) {
        return load.screens().stream()
                .flatMap(screen -> screen.push().arrivals().stream()
                        .filter(arrival -> arrival.message().contains(words))
                        .map(arrival -> String.valueOf(arrival.at()))
                        .limit(1))
                .collect(Collectors.joining(" "));
    }

    /** How many messages and bytes each screen was pushed. */
    private String pushed() {
        return load.screens().stream()
                .map(screen ->
                        screen.push().arrivals().size() + ":" + screen.push().bytes())
                .collect(Collectors.joining(" "));
    }
}
