package org.gridboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gridboard.access.Account;
import org.gridboard.access.TestAccounts;
import org.gridboard.bench.Pgbench.Script;
import org.gridboard.map.ViewportLayer;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.StatementRecorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P9: the households of a viewport over HTTP beside the same statement in pgbench, two clients each. */
@BenchCity
@Tag("P9")
class ViewportBench {

    private static final int CLIENTS = 2;
    private static final int SECONDS = 3;
    private static final int PLACES = 30;
    private static final long SEED = 9;

    /** A map of 1280 × 800 px shows so many degrees at zoom 16 here; twice as many with every step back. */
    private static final double WIDE = 1280 * 360.0 / 256 / (1 << 16);

    private static final double HIGH = 800 * 360.0 / 256 / (1 << 16) * Math.cos(Math.toRadians(31.2));

    @Autowired
    List<ViewportLayer> layers;

    @Autowired
    OwnerDatabase owner;

    @LocalServerPort
    int port;

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void households_of_a_viewport_beside_the_same_statement() throws Exception {
        var table = new BenchTable("P9");
        for (String username : List.of("street", "secretary")) {
            for (int zoom : new int[] {16, 14}) {
                measure(table, TestAccounts.find(owner, username), zoom);
            }
        }
        table.write();
    }

    private void measure(BenchTable table, Account account, int zoom) throws Exception {
        List<Envelope> boxes = boxes(account, zoom);
        List<Script> scripts = scripts(account, boxes);
        var pgbench = new Pgbench(CityDatabase.databases().application(BenchCluster.CITY));
        List<Double> latencies = new ArrayList<>();
        Turns turns = Turns.of(
                Turns.REPEATS,
                () -> {
                    Load load = http(account, boxes);
                    latencies.addAll(load.milliseconds().values());
                    return load.perSecond();
                },
                () -> pgbench.run(scripts, CLIENTS, SECONDS).perSecond());
        String what = "households at zoom " + zoom + " (" + account.username() + ")";
        table.beside(what + ", beside pgbench", "/s", turns.ours(), turns.beside(), Goal.atLeast(0.8, ""));
        table.quantile(what + ", p95", "ms", new Samples(latencies), 0.95, Goal.atMost(50, "ms"));
    }

    private Load http(Account account, List<Envelope> boxes) throws Exception {
        String path = "/api/map/" + account.areas().first() + "/households?bbox=";
        return Load.of(CLIENTS, SECONDS, number -> {
            Visitor visitor = Visitor.ofTheCity("http://localhost:" + port, account.username());
            var random = new Random(number);
            return () -> {
                Envelope box = boxes.get(random.nextInt(boxes.size()));
                return visitor.fetch(
                        path + box.getMinX() + "," + box.getMinY() + "," + box.getMaxX() + "," + box.getMaxY());
            };
        });
    }

    private List<Script> scripts(Account account, List<Envelope> boxes) throws Exception {
        ViewportLayer households = layers.stream()
                .filter(layer -> layer.name().equals("households"))
                .findFirst()
                .orElseThrow();
        TestAccounts.signIn(account);
        List<Script> scripts = new ArrayList<>();
        for (Envelope box : boxes) {
            scripts.add(new Script(
                    account,
                    StatementRecorder.during(
                            () -> households.points(account.areas().first(), box))));
        }
        return scripts;
    }

    /** Viewports anywhere in the account's area, always the same ones. */
    private List<Envelope> boxes(Account account, int zoom) {
        Envelope area = owner.jdbc()
                .sql(
                        "select st_xmin(geom), st_xmax(geom), st_ymin(geom), st_ymax(geom) from boundary where area_code = ?")
                .param(account.areas().first().value())
                .query((row, number) ->
                        new Envelope(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)))
                .single();
        var random = new Random(SEED);
        double scale = 1 << (16 - zoom);
        List<Envelope> boxes = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            double west = area.getMinX() + random.nextDouble() * Math.max(0, area.getWidth() - WIDE * scale);
            double south = area.getMinY() + random.nextDouble() * Math.max(0, area.getHeight() - HIGH * scale);
            boxes.add(new Envelope(west, west + WIDE * scale, south, south + HIGH * scale));
        }
        return boxes;
    }
}
