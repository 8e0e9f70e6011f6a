package org.gridboard.bench.screen;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.gridboard.bench.Visitor;

/** Many screens of one application, each with a session of its own, all in this JVM. */
final class ScreenLoad implements AutoCloseable {

    /** So many act at once: people do not all come in the same second. */
    private static final int AT_ONCE = 8;

    /** What a screen does. */
    interface Act {
        void on(Screen screen) throws Exception;
    }

    private final URI site;
    private final String path;
    private final String username;
    private final String password;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();
    private final List<Screen> screens = new CopyOnWriteArrayList<>();

    ScreenLoad(URI site, String path, String username, String password) {
        this.site = site;
        this.path = path;
        this.username = username;
        this.password = password;
    }

    void open(int count) throws Exception {
        together(IntStream.range(0, count)
                .<Callable<Void>>mapToObj(i -> () -> {
                    screens.add(opened());
                    return null;
                })
                .toList());
    }

    /** In the open sessions so many further pages are opened, looked at and closed again. */
    void cycle(int count, Act use) throws Exception {
        List<Screen> open = List.copyOf(screens);
        together(IntStream.range(0, open.size())
                .<Callable<Void>>mapToObj(i -> () -> {
                    for (int cycle = i; cycle < count; cycle += open.size()) {
                        var screen = new Screen(open.get(i).visitor());
                        screen.open(path);
                        use.on(screen);
                        screen.close();
                    }
                    return null;
                })
                .toList());
    }

    void each(Act act) throws Exception {
        together(screens.stream()
                .<Callable<Void>>map(screen -> () -> {
                    act.on(screen);
                    return null;
                })
                .toList());
    }

    List<Screen> screens() {
        return screens;
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdownNow();
    }

    private Screen opened() throws Exception {
        var visitor = new Visitor(http, site);
        visitor.signIn(username, password);
        var screen = new Screen(visitor);
        screen.open(path);
        return screen;
    }

    private void together(List<Callable<Void>> acts) throws Exception {
        for (Future<Void> done : acts.stream().map(this::inTurn).toList()) {
            done.get();
        }
    }

    private Future<Void> inTurn(Callable<Void> act) {
        return threads.submit(() -> {
            turns.acquire();
            try {
                return act.call();
            } finally {
                turns.release();
            }
        });
    }
}
