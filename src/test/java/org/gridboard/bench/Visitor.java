package org.gridboard.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in over HTTP, without a browser. Answers travel compressed, as a browser asks for. */
public final class Visitor {

    /** The password of every account of the generated city. */
    public static final String PASSWORD = "bench";

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Visitor(String address) {
        this.address = address;
    }

    /** @param address of the application, such as {@code http://localhost:8080} */
    public static Visitor signIn(String address, String username) throws IOException, InterruptedException {
        var visitor = new Visitor(address);
        String page = new String(visitor.get("/login").body(), StandardCharsets.UTF_8);
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("the login page has no token");
        }
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(username, PASSWORD, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        var answer = visitor.client.send(
                visitor.request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException(username + " may not sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /** The body as it came over the line; throws where the answer is none. */
    public byte[] fetch(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }
}
