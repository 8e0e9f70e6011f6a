package org.gridboard.bench;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import org.gridboard.access.TestAccounts;
import org.gridboard.exchange.Counts;
import org.gridboard.exchange.ImportKind;
import org.gridboard.exchange.ImportOrder;
import org.gridboard.exchange.Imports;
import org.gridboard.exchange.Progress;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P11: a secretary imports 100,000 households, one in twenty a key household, from a CSV file into the street that has none;
 * beside {@code COPY} of the same rows into the same tables with their indexes, without triggers. Both are taken away again.
 */
@BenchCity
@Tag("P11")
class ImportBench {

    private static final int ROWS = 100_000;
    private static final String STREET = "990200900";
    private static final List<String> TABLES = List.of("household", "resident", "key_household", "key_category");

    /** The households to be, from the outlines of the new street's grids. */
    private static final String FILE = """
            select area_code, '新区路' || n || '号', n || '栋', '101', '王芳', '138' || lpad(n::text, 8, '0'), 3, '自有',
                   case when n %% 20 = 0 then '独居老人' end, case when n %% 20 = 0 then '红' end,
                   round(st_x(middle)::numeric, 6), round(st_y(middle)::numeric, 6)
            from (select area_code, st_centroid(geom) as middle, row_number() over (order by area_code) as g
                  from boundary where area_code like '%s%%' and length(area_code) = 15) grid
            join generate_series(1, %d) n on g = 1 + (n - 1) %% 500
            order by n""".formatted(STREET, ROWS);

    private static final String HEADINGS = "网格编码,地址,楼栋,房号,户主姓名,联系电话,人口,住户类型,重点类别,等级,经度,纬度\n";

    @Autowired
    Imports imports;

    @Autowired
    OwnerDatabase owner;

    @TempDir
    Path folder;

    private Path file;
    private ImportOrder order;
    private Counts seen;

    @BeforeEach
    void write() throws Exception {
        TestAccounts.signIn(TestAccounts.find(owner, "newcomer"));
        file = folder.resolve("households.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADINGS);
            superuser(copy -> copy.getCopyAPI().copyOut("copy (" + FILE + ") to stdout (format csv)", out));
        }
        order = ImportOrder.of(imports.inspect(ImportKind.HOUSEHOLDS, file), file, "households.csv");
        seen = imports.preview(order, new Progress()).counts();
        if (seen.created() != ROWS) {
            throw new IllegalStateException("the file is not read as it was meant: " + seen);
        }
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @Test
    void an_import_beside_copy() throws Exception {
        imports.store(order, seen, new Progress());
        for (String table : TABLES) {
            keep(table);
        }
        empty();
        Turns turns =
                Turns.of(Turns.REPEATS, () -> timed(() -> imports.store(order, seen, new Progress())), this::copied);
        double heap;
        try (var watched = new HeapWatch()) {
            imports.store(order, seen, new Progress());
            heap = watched.peakMegabytes();
        }
        empty();
        new BenchTable("P11")
                .beside(
                        "import of 100,000 households, beside COPY",
                        "s",
                        turns.ours(),
                        turns.beside(),
                        Goal.atMost(5, ""))
                .alone("live heap of the whole program meanwhile", "MB", Samples.of(heap), Goal.atMost(256, "MB"))
                .write();
    }

    private double copied() throws Exception {
        return timed(() -> superuser(copy -> {
            for (String table : TABLES) {
                try (Reader rows = Files.newBufferedReader(kept(table))) {
                    copy.getCopyAPI().copyIn("copy " + table + columns(table) + " from stdin", rows);
                }
            }
        }));
    }

    /** In seconds; afterwards everything is as it was. */
    private double timed(Callable<?> work) throws Exception {
        double took = Turns.milliseconds(1, work) / 1000;
        empty();
        return took;
    }

    /** What the import has stored, as COPY will read it. */
    private void keep(String table) throws Exception {
        try (var out = Files.newBufferedWriter(kept(table))) {
            superuser(copy -> copy.getCopyAPI()
                    .copyOut(
                            "copy (select " + columns(table).strip().replaceAll("[()]", "") + " from " + table
                                    + " where grid_code like '" + STREET + "%') to stdout",
                            out));
        }
    }

    private Path kept(String table) {
        return folder.resolve(table + ".copy");
    }

    /** All but what is generated from others. */
    private String columns(String table) {
        return " (" + owner.jdbc().sql("""
                        select string_agg(attname, ', ' order by attnum) from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''""").param(table).query(String.class).single() + ")";
    }

    private void empty() throws Exception {
        for (String table : TABLES.reversed()) {
            execute("delete from " + table + " where grid_code like '" + STREET + "%'");
        }
        for (String table : TABLES) {
            execute("vacuum " + table);
        }
    }

    private void execute(String statement) throws Exception {
        try (Connection connection = CityDatabase.withoutTriggers();
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private Void superuser(Copying work) throws Exception {
        try (Connection connection = CityDatabase.withoutTriggers()) {
            connection.setAutoCommit(false);
            work.with(connection.unwrap(PGConnection.class));
            connection.commit();
        }
        return null;
    }

    private interface Copying {

        void with(PGConnection connection) throws Exception;
    }
}
