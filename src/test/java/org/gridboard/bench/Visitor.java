package org.gridboard.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with cookies of their own, who signs in through the form and so passes the guard against forged requests. */
public final class Visitor {

    /** The password of every account of the generated city. */
    public static final String PASSWORD = "bench";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient http;
    private final URI site;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    /** @param http shared by all visitors: it keeps no cookies and follows no redirects */
    public Visitor(HttpClient http, URI site) {
        this.http = http;
        this.site = site;
    }

    public void signIn(String username, String password) throws IOException, InterruptedException {
        var token = CSRF.matcher(get("/login"));
        if (!token.find()) {
            throw new IOException("no token against forged requests on the login page");
        }
        String form = Map.of("username", username, "password", password, "_csrf", token.group(1)).entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.contains("error")) {
            throw new IOException(username + " cannot sign in: " + answer.statusCode() + " " + target);
        }
    }

    /** Somebody of the generated city, signed in. @param site such as {@code http://localhost:8080} */
    public static Visitor ofTheCity(String site, String username) throws IOException, InterruptedException {
        var visitor = new Visitor(HttpClient.newHttpClient(), URI.create(site));
        visitor.signIn(username, PASSWORD);
        return visitor;
    }

    /** The body as it came over the line, compressed, as a browser asks for it. */
    public byte[] fetch(String path) throws IOException, InterruptedException {
        return good(path, send(request(path).header("Accept-Encoding", "gzip").GET()));
    }

    /** The body of the page or data at this path. */
    public String get(String path) throws IOException, InterruptedException {
        return text(good(path, send(request(path).GET())));
    }

    /** The body of the answer. */
    public String postJson(String path, String json) throws IOException, InterruptedException {
        var post = request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json));
        return text(good(path, send(post)));
    }

    public WebSocket connect(String path, WebSocket.Listener listener) {
        return http.newWebSocketBuilder()
                .header("Cookie", cookieHeader())
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(site.toString().replaceFirst("http", "ws") + path), listener)
                .join();
    }

    /** Bytes of all bodies received. */
    public long bytes() {
        return bytes.get();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        bytes.addAndGet(answer.body().length);
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static byte[] good(String path, HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
