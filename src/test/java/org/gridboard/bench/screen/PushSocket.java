package org.gridboard.bench.screen;

import java.net.http.WebSocket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.gridboard.bench.Visitor;

/** The websocket of a page: messages come as their length, a bar and their text, several in a frame or one in several. */
final class PushSocket implements WebSocket.Listener {

    /** @param at microseconds since 1970 by this machine's clock */
    record Arrival(long at, String message) {}

    private final Consumer<String> heard;
    private final StringBuilder rest = new StringBuilder();
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final AtomicLong bytes = new AtomicLong();
    private volatile WebSocket socket;
    private volatile boolean greeted;

    PushSocket(Consumer<String> heard) {
        this.heard = heard;
    }

    void open(Visitor visitor, String path) {
        socket = visitor.connect(path, this);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        long at = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        bytes.addAndGet(data.length());
        rest.append(data);
        for (String message = next(); message != null; message = next()) {
            if (greeted && message.startsWith("for(;;)") || message.startsWith("{")) {
                arrivals.add(new Arrival(at, message));
                heard.accept(message);
            }
            greeted = true;
        }
        from.request(1);
        return null;
    }

    private String next() {
        int bar = rest.indexOf("|");
        if (bar < 0 || !rest.substring(0, bar).strip().chars().allMatch(Character::isDigit)) {
            rest.setLength(0); // a sign of life
            return null;
        }
        int end = bar + 1 + Integer.parseInt(rest.substring(0, bar).strip());
        if (rest.length() < end) {
            return null;
        }
        String message = rest.substring(bar + 1, end);
        rest.delete(0, end);
        return message;
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    /** Of all messages, as text. */
    long bytes() {
        return bytes.get();
    }

    void forget() {
        arrivals.clear();
        bytes.set(0);
    }

    void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    void abort() {
        socket.abort();
    }
}
