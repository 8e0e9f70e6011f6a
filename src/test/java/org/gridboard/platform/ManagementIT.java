package org.gridboard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** What the program tells of itself, to whom; and that a page that has gone away is forgotten. */
@BrowserTest
@TestPropertySource(properties = {"vaadin.heartbeatInterval=2", "gridboard.sessions.sweep=1"})
class ManagementIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    Environment environment;

    @Autowired
    VaadinSessions sessions;

    @Autowired
    MeterRegistry meters;

    @ParameterizedTest
    @ValueSource(strings = {"health", "metrics", "prometheus", "env"})
    void strangers_find_nothing_of_it_where_the_pages_are(String endpoint) throws Exception {
        assertThat(get("local.server.port", "/actuator/" + endpoint).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/readyz"})
    void a_proxy_is_told_that_the_node_is_there_and_nothing_else(String path) throws Exception {
        var answer = get("local.server.port", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_port_of_this_machine_tells_health_and_metrics_and_no_more() throws Exception {
        assertThat(get("local.management.port", "/actuator/health").body()).contains("\"db\":{", "PostgreSQL");
        get("local.server.port", "/login");
        assertThat(get("local.management.port", "/actuator/prometheus").body())
                .contains("gridboard_queries_seconds_count", "gridboard_sessions", "gridboard_uis", "gridboard_pushes")
                .contains("http_server_requests", "hikaricp_connections", "jvm_memory_used_bytes");
        assertThat(get("local.management.port", "/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_pushed_to_a_page_is_measured(Screens screens) {
        Page page = screens.open("/login");
        page.locator("vaadin-login-form").waitFor();
        double before = pushed();

        await().atMost(PATIENCE).until(() -> {
            sessions.open()
                    .forEach(session -> session.access(
                            () -> session.getUIs().forEach(ui -> ui.getPage().setTitle("pushed"))));
            return page.title().equals("pushed") && pushed() > before;
        });
    }

    @Test
    void a_page_that_has_gone_without_a_word_is_closed(Screens screens) {
        screens.expect("ERR_INTERNET_DISCONNECTED");
        Page page = screens.open("/login");
        page.locator("vaadin-login-form").waitFor();
        assertThat(sessions.uis()).isPositive();

        page.context().setOffline(true);

        await().atMost(PATIENCE).until(() -> sessions.uis() == 0);
    }

    private double pushed() {
        return meters.get("gridboard.pushes").summary().totalAmount();
    }

    private HttpResponse<String> get(String port, String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + environment.getRequiredProperty(port) + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
