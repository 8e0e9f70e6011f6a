package org.gridboard.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gridboard.dashboard.SignIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two real nodes behind HAProxy over a primary and a replica, started by {@code tools/two-nodes.sh}; one is killed under
 * a chief's hands. Not a part of {@code make test}, since it takes minutes: {@code make two-nodes-check}.
 */
class TwoNodesCheck {

    private static final Path FOLDER = Path.of(".two-nodes-check").toAbsolutePath();
    private static final int PROXY = 8580;
    private static final int NODE_A = 8581;
    private static final int NODE_B = 8582;
    private static final int TO_MANAGEMENT = 10;
    private static final Duration STARTED = Duration.ofMinutes(6);
    private static final double BACK = 40_000;
    private static final String PASSWORD = "demonstration";
    private static final String TYPED = "楼道堆物，挡住灭火器";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Process nodes;
    private static ChromiumBrowser chromium;

    @BeforeAll
    static void start() throws IOException {
        var script = new ProcessBuilder("tools/two-nodes.sh")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/two-nodes.log").toFile());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.environment().put("GRIDBOARD_TWO_NODES_DIRECTORY", FOLDER.toString());
        script.environment().put("PORT", String.valueOf(PROXY));
        script.environment().put("NODE_A_PORT", String.valueOf(NODE_A));
        script.environment().put("NODE_B_PORT", String.valueOf(NODE_B));
        script.environment().put("PRIMARY_PORT", "5581");
        script.environment().put("REPLICA_PORT", "5582");
        nodes = script.start();
        await().atMost(STARTED).pollInterval(Duration.ofSeconds(1)).until(() -> {
            assertThat(nodes.isAlive())
                    .as("tools/two-nodes.sh, see target/two-nodes.log")
                    .isTrue();
            return answers(PROXY);
        });
        chromium = new ChromiumBrowser();
    }

    /** What it leaves behind is part of the check. */
    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (chromium != null) {
            chromium.close();
        }
        nodes.destroy();
        assertThat(nodes.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(List.of(answers(PROXY), answers(NODE_A), answers(NODE_B))).containsOnly(false);
        assertThat(Files.exists(FOLDER.resolve("primary/postmaster.pid"))).isFalse();
        assertThat(Files.exists(FOLDER.resolve("replica/postmaster.pid"))).isFalse();
    }

    @Test
    void a_killed_node_gives_its_users_back_to_the_other_with_their_page_and_what_they_typed() throws Exception {
        var screens = new Screens(chromium.browser(), "http://127.0.0.1:" + PROXY);
        Page page = screens.open("/");
        SignIn.as(page, "chief", PASSWORD);
        page.navigate(page.url().replaceFirst("\\?.*", "") + "?issue=new");
        page.waitForResponse(
                answer -> answer.url().contains("v-r=uidl"),
                () -> page.getByLabel("情况描述").fill(TYPED));
        page.getByLabel("消防安全").check();
        page.waitForFunction("!document.querySelector('vaadin-connection-indicator[loading]')");
        screens.keep(page, "two-nodes-before");
        String address = page.url();
        String killed = node(page);

        long begun = System.nanoTime();
        ProcessHandle.of(pid("node-" + killed)).orElseThrow().destroyForcibly();

        assertThat(page.locator(".gb-draft")).containsText("的草稿已恢复", new ContainsTextOptions().setTimeout(BACK));
        System.out.printf(
                "the page was back after %d ms%n",
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        assertThat(page.url()).isEqualTo(address);
        assertThat(page.getByLabel("情况描述")).hasValue(TYPED);
        assertThat(page.getByLabel("消防安全")).isChecked();
        assertThat(node(page)).isNotEqualTo(killed);
        SignIn.awaitMap(page);
        screens.keep(page, "two-nodes-after");

        reportsComeFromTheReplica(screens, killed.equals("a") ? NODE_B : NODE_A);
    }

    private static void reportsComeFromTheReplica(Screens screens, int node) throws Exception {
        Page page = screens.open("/ledger");
        SignIn.as(page, "secretary", PASSWORD);
        var download =
                page.waitForDownload(() -> page.locator("a.gb-download").first().click());
        try (var workbook = new ReadableWorkbook(download.path().toFile())) {
            List<String> head = workbook.getFirstSheet().read().get(3).stream()
                    .filter(cell -> cell != null)
                    .map(Cell::getText)
                    .toList();
            assertThat(head).contains("数据截至");
        }
        assertThat(get(node + TO_MANAGEMENT, "/actuator/prometheus").lines())
                .filteredOn(line -> line.startsWith("gridboard_queries_seconds_count"))
                .filteredOn(line -> line.contains("database=\"replica\""))
                .isNotEmpty();
        assertThat(get(node + TO_MANAGEMENT, "/actuator/health")).contains("ms behind");
        screens.keep(page, "two-nodes-ledger");
    }

    private static String node(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("GRIDBOARD-NODE"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static long pid(String process) throws IOException {
        return Long.parseLong(Files.readString(FOLDER.resolve(process + ".pid")).strip());
    }

    private static boolean answers(int port) {
        try {
            get(port, "/readyz");
            return true;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String get(int port, String path) throws IOException {
        try {
            var address = URI.create("http://127.0.0.1:" + port + path);
            return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
