package org.gridboard.meeting.digest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers as the robots of WeCom and DingTalk do, or fails to. */
final class RobotStandIn implements AutoCloseable {

    static final String DONE = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    final List<Call> calls = new CopyOnWriteArrayList<>();
    volatile Answer answer = exchange -> reply(exchange, 200, DONE);

    record Call(String path, String query, String type, String body) {}

    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    RobotStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String wecom(String key) {
        return origin() + "/cgi-bin/webhook/send?key=" + key;
    }

    String dingTalk() {
        return origin() + "/robot/send?access_token=abc";
    }

    void answers(int status, String body) {
        answer = exchange -> reply(exchange, status, body);
    }

    /** Takes the call and says nothing. */
    void hangs() {
        answer = exchange -> waitForEnd();
    }

    /** Begins to answer and does not go on. */
    void hangsWithin() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            waitForEnd();
        };
    }

    void redirectsTo(String address) {
        answer = exchange -> {
            exchange.getResponseHeaders().add("Location", address);
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        };
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        answer.to(exchange);
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void waitForEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
