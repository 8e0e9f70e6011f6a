package org.gridboard.bench.screen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * What our map is compared with: a page with plain Leaflet and the same data, served as files are, compressed beforehand
 * and kept by the browser for a year.
 */
final class PlainMap implements AutoCloseable {

    private static final Path LEAFLET = Path.of("node_modules", "leaflet", "dist");

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final HttpServer server;

    /** @param data by name, such as {@code boundaries.json} */
    PlainMap(Map<String, byte[]> data) throws IOException {
        for (var file : data.entrySet()) {
            files.put("/" + file.getKey(), gzip(file.getValue()));
        }
        for (String name : new String[] {"leaflet.js", "leaflet.css"}) {
            files.put("/" + name, gzip(Files.readAllBytes(LEAFLET.resolve(name))));
        }
        try (var page = PlainMap.class.getResourceAsStream("plain.html")) {
            files.put("/", gzip(page.readAllBytes()));
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** @param everything buildings and points as well, not the grids alone */
    String address(boolean everything) {
        return "http://localhost:" + server.getAddress().getPort() + (everything ? "/?all" : "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static byte[] gzip(byte[] text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        }
        return packed.toByteArray();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] file = files.get(path);
        try (exchange) {
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type(path));
            headers.set("Content-Encoding", "gzip");
            headers.set("Cache-Control", path.equals("/") ? "no-cache" : "max-age=31536000, immutable");
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        }
    }

    private static String type(String path) {
        if (path.endsWith(".js")) {
            return "text/javascript";
        }
        return path.endsWith(".css") ? "text/css" : path.equals("/") ? "text/html" : "application/json";
    }
}
