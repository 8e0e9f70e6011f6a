package org.gridboard.meeting.digest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the robots of WeCom and DingTalk. Both take {@code {"msgtype":"text","text":{"content":…}}} and answer with an
 * errcode, which is 0 for done. What goes wrong is told by its kind alone: addresses are secrets.
 */
@Component
class RobotSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RobotSender.class);

    /** WeCom's and DingTalk's errcode for more than 20 messages in a minute; DingTalk's robot is deaf for 10 minutes then. */
    private static final Map<ChannelKind, Integer> TOO_FAST =
            Map.of(ChannelKind.WECOM, 45009, ChannelKind.DINGTALK, 130101);

    private static final Duration AFTER_TOO_FAST = Duration.ofMinutes(11);
    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    private final RobotAddresses addresses;
    private final JsonMapper json = new JsonMapper();
    private final Duration patience;
    private final HttpClient client;

    /** @param patience how long to wait for the whole answer */
    RobotSender(RobotAddresses addresses, @Value("${gridboard.digest.patience:10s}") Duration patience) {
        this.addresses = addresses;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Outcome send(ChannelKind kind, String address, String secret, String words) throws InterruptedException {
        Optional<URI> allowed = addresses.allowed(kind, address);
        if (allowed.isEmpty()) {
            return Outcome.failed(Failure.NOT_ALLOWED);
        }
        URI signed = kind == ChannelKind.DINGTALK
                ? DingTalkSign.signed(allowed.get(), secret, Instant.now()) // the provider's clock is the real one
                : allowed.get();
        return answer(kind, client.sendAsync(request(signed, words), BodyHandlers.ofString()));
    }

    private HttpRequest request(URI address, String words) {
        String body = json.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", words)));
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** The request's own timeout ends with the answer's headers; this one with the answer. */
    private Outcome answer(ChannelKind kind, CompletableFuture<HttpResponse<String>> sending)
            throws InterruptedException {
        try {
            return outcome(kind, sending.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            sending.cancel(true);
            return Outcome.failed(Failure.NO_ANSWER);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            LOG.info(
                    "a robot could not be reached: {}",
                    cause == null ? "" : cause.getClass().getName());
            boolean late = cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException);
            return Outcome.failed(late ? Failure.NO_ANSWER : Failure.UNREACHABLE);
        }
    }

    private Outcome outcome(ChannelKind kind, HttpResponse<String> answer) {
        int status = answer.statusCode();
        int code = status == OK ? errcode(answer.body()) : status;
        if (status == OK && code == 0) {
            return Outcome.DELIVERED;
        }
        return code == TOO_FAST.getOrDefault(kind, TOO_MANY_REQUESTS) || status == TOO_MANY_REQUESTS
                ? new Outcome(Failure.TOO_FAST, code, AFTER_TOO_FAST)
                : Outcome.refused(code);
    }

    /** The answer's errcode; 200, the status it came with, where it is not what the providers say they answer. */
    private int errcode(String body) {
        try {
            return json.readTree(body).path("errcode").asInt(OK);
        } catch (JacksonException e) {
            return OK;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
