package org.gridboard.bench.screen;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridboard.bench.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the application as Vaadin's client keeps it: it starts a UI, navigates, counts messages in both directions,
 * listens to what is pushed, and tells that it lives. It draws nothing.
 */
final class Screen {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String INIT =
            "/?v-r=init&location=%s&query=%s&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280"
                    + "&v-tzo=-480&v-dstd=0&v-rtzo=-480&v-dston=false&v-tzid=Asia%%2FShanghai&v-wn=screen&v-td=false&v-pr=1";
    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";

    /** A list asks for the confirmation of the rows that it was sent. */
    private static final Pattern CONFIRM =
            Pattern.compile("\\[\\{\"@v-node\":(\\d+)},(\\d+),\"return \\$0\\.\\$connector\\.confirm\\(\\$1\\)\"]");

    private final Visitor visitor;
    private final PushSocket push = new PushSocket(this::heard);
    private int ui;
    private String token = "";
    private int serverCount;
    private int clientCount;

    Screen(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param path such as {@code meeting/990200001/2026-11-20?list=grids} */
    void open(String path) throws IOException, InterruptedException {
        visitor.get("/" + path);
        String[] parts = path.split("\\?", 2);
        String query = parts.length > 1 ? parts[1] : "";
        JsonNode config = JSON.readTree(visitor.get(INIT.formatted(Visitor.encoded(parts[0]), Visitor.encoded(query))))
                .get("appConfig");
        JsonNode first = config.get("uidl");
        ui = config.get("v-uiId").asInt();
        token = first.get("Vaadin-Security-Key").asString();
        serverCount = first.get("syncId").asInt();
        push.open(visitor, PUSH.formatted(ui, first.get("Vaadin-Push-ID").asString()));
        ask("""
            {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"",\
            "historyState":null,"trigger":""}}""".formatted(parts[0], query));
    }

    /** Tells that the page is still open. */
    void beat() throws IOException, InterruptedException {
        visitor.postJson("/?v-r=heartbeat&v-uiId=" + ui, "");
    }

    /** Fetches something of the map, as the component in the page does; how many characters it was. */
    int fetch(String path) throws IOException, InterruptedException {
        return visitor.get(path).length();
    }

    /** As a tab that is closed. */
    void close() throws IOException, InterruptedException {
        push.close();
        visitor.postJson("/?v-r=uidl&v-uiId=" + ui, "{\"csrfToken\":\"" + token + "\",\"rpc\":[],\"UNLOAD\":true}");
    }

    /** As a machine that is switched off. */
    void vanish() {
        push.abort();
    }

    PushSocket push() {
        return push;
    }

    Visitor visitor() {
        return visitor;
    }

    private void ask(String rpc) throws IOException, InterruptedException {
        String answer;
        synchronized (this) {
            answer = visitor.postJson(
                    "/?v-r=uidl&v-uiId=" + ui,
                    "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                            .formatted(token, rpc, serverCount, clientCount));
            clientCount++;
            read(answer);
        }
        confirm(answer);
    }

    private void confirm(String message) throws IOException, InterruptedException {
        Matcher lists = CONFIRM.matcher(message);
        while (lists.find()) {
            ask("""
                {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"confirmUpdate",\
                "templateEventMethodArgs":[%s],"promise":0}""".formatted(lists.group(1), lists.group(2)));
        }
    }

    private void read(String message) {
        JsonNode json = JSON.readTree(message.startsWith("for(;;);") ? message.substring(8) : message);
        JsonNode one = json.isArray() ? json.get(0) : json;
        if (one.has("meta") && one.get("meta").has("appError")) {
            throw new IllegalStateException("the page failed: " + one.get("meta"));
        }
        if (one.has("syncId")) {
            serverCount = Math.max(serverCount, one.get("syncId").asInt());
        }
    }

    /** On the socket's thread, which may not wait for an answer. */
    private void heard(String message) {
        read(message);
        if (CONFIRM.matcher(message).find()) {
            CompletableFuture.runAsync(() -> {
                try {
                    confirm(message);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
