package org.gridboard.standing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.Role;
import org.gridboard.access.TestAccounts;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Comparisons;
import org.gridboard.standing.FigureRecords;
import org.gridboard.standing.HeatCell;
import org.gridboard.standing.HeatMap;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Part;
import org.gridboard.standing.Period;
import org.gridboard.standing.RecordQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class RecordsExportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final RecordQuery MANY = new RecordQuery(
            ReportGround.COMMUNITY,
            new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 20)),
            Indicator.COVERAGE,
            Part.DENOMINATOR,
            "");

    private static final HeatCell CELL = HeatCell.required("SANITATION.MONDAY.MORNING");

    @Autowired
    RecordsExport export;

    @Autowired
    Comparisons comparisons;

    @Autowired
    ExportJobs jobs;

    @Autowired
    FigureRecords records;

    @Autowired
    OwnerDatabase owner;

    @BeforeAll
    void lay() {
        ReportGround.lay(owner);
    }

    @AfterAll
    void clear() {
        TestAccounts.signOut();
        ReportGround.clear(owner);
    }

    @BeforeEach
    void signIn() {
        TestAccounts.signIn(TestAccounts.create(owner, "records-secretary", Role.SECRETARY, ReportGround.COMMUNITY));
    }

    @Test
    void more_than_100_000_records_go_out_one_by_one_and_as_many_as_are_counted() {
        var lines = new LineCount();
        export.write(MANY, RecordFormat.CSV, Locale.CHINESE, lines, new ExportProgress());
        assertThat(records.count(MANY)).isGreaterThan(100_000).isEqualTo(lines.count - 1);
        assertThat(audited("EXPORT_RECORDS", "COVERAGE 2026-05-01..2026-07-20 DENOMINATOR"))
                .isPositive();
    }

    @Test
    void an_export_that_is_cancelled_on_its_way_ends_its_query() {
        var progress = new CancelledAt(10_000);
        var lines = new LineCount();
        assertThatThrownBy(() -> export.write(MANY, RecordFormat.CSV, Locale.CHINESE, lines, progress))
                .isInstanceOf(ExportCancelled.class);
        assertThat(progress.wasOpen).as("the query while records go out").isTrue();
        assertThat(openQueries()).as("afterwards").isZero();
        assertThat(lines.count).isLessThanOrEqualTo(10_002);
    }

    @Test
    void a_reader_that_has_gone_away_ends_the_query() {
        var gone = new OutputStream() {

            private int left = 100_000;

            @Override
            public void write(int b) throws IOException {
                if (--left < 0) {
                    throw new IOException("gone");
                }
            }
        };
        assertThatThrownBy(() -> export.write(MANY, RecordFormat.XLSX, Locale.CHINESE, gone, new ExportProgress()))
                .hasRootCauseMessage("gone");
        assertThat(openQueries()).isZero();
    }

    @Test
    void what_the_database_is_still_busy_with_is_stopped_as_well_and_no_file_is_left() {
        var progress = new ExportProgress();
        var released = new CountDownLatch(1);
        var locked = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> owner.inTransaction(jdbc -> {
            jdbc.sql("lock table sighting in access exclusive mode").update();
            locked.countDown();
            awaitLatch(released);
        }));
        try {
            awaitLatch(locked);
            CompletableFuture<ExportFile> job = jobs.start(MANY, RecordFormat.XLSX, Locale.CHINESE, progress);
            await().atMost(PATIENCE).until(() -> waiting() == 1);
            progress.cancel();
            assertThat(job)
                    .failsWithin(PATIENCE)
                    .withThrowableThat()
                    .havingRootCause()
                    .isInstanceOf(ExportCancelled.class);
            assertThat(waiting()).isZero();
            assertThat(holder).isNotDone();
        } finally {
            released.countDown();
            holder.join();
        }
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void a_file_holds_the_masked_records_and_is_gone_when_it_is_closed() throws IOException {
        ExportFile file = jobs.start(MANY.with("7号点"), RecordFormat.CSV, Locale.CHINESE, new ExportProgress())
                .join();
        try (file) {
            assertThat(Files.readString(file.path())).contains("'=7号点 · 上午").doesNotContain("'=8号点");
        }
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void the_neighbours_records_are_not_found_and_nothing_is_written() {
        var out = new ByteArrayOutputStream();
        var next = new RecordQuery(ReportGround.NEXT, MANY.period(), MANY.indicator(), MANY.part(), "");
        assertThatThrownBy(() -> export.write(next, RecordFormat.CSV, Locale.CHINESE, out, new ExportProgress()))
                .isInstanceOf(OutOfScopeException.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void the_issues_of_a_cell_of_the_heat_map_go_out_as_many_as_it_says() {
        report(7, "SANITATION", "2026-06-01 09:00+08");
        report(3, "SANITATION", "2026-06-01 15:00+08");
        report(2, "FIRE_SAFETY", "2026-06-01 09:00+08");
        HeatMap heat = comparisons.heat(ReportGround.COMMUNITY, MANY.period());
        assertThat(heat.count(CELL.keyArea(), CELL.weekday(), CELL.half())).isEqualTo(7);
        var lines = new LineCount();
        var query = new RecordQuery(ReportGround.COMMUNITY, MANY.period(), CELL, "");
        export.write(query, RecordFormat.CSV, Locale.CHINESE, lines, new ExportProgress());
        assertThat(lines.count - 1).isEqualTo(7);
        assertThat(audited("EXPORT_RECORDS", "ON_SPOT 2026-05-01..2026-07-20 DENOMINATOR SANITATION.MONDAY.MORNING"))
                .isPositive();
    }

    @Test
    void a_cell_next_door_has_no_issues_to_take_along_and_one_of_no_category_is_none() {
        var next = new RecordQuery(ReportGround.NEXT, MANY.period(), CELL, "");
        assertThatThrownBy(() -> export.write(
                        next, RecordFormat.XLSX, Locale.CHINESE, new ByteArrayOutputStream(), new ExportProgress()))
                .isInstanceOf(OutOfScopeException.class);
        for (String unknown : List.of("HAPPINESS.MONDAY.MORNING", "SANITATION.MONDAY", "", "...")) {
            assertThatThrownBy(() -> HeatCell.required(unknown)).isInstanceOf(RefusedException.class);
        }
    }

    private void report(int issues, String keyArea, String at) {
        owner.jdbc()
                .sql("""
                        insert into issue (grid_code, title, key_area, urgency, position, state, reported_at, due_at)
                        select :grid, '事' || n, :keyArea, 'NORMAL', st_setsrid(st_makepoint(105.005, 31.005), 4326), 'RAISED',
                               cast(:at as timestamptz), cast(:at as timestamptz) + interval '5 days'
                        from generate_series(1, :issues) n""")
                .param("grid", ReportGround.GRID.value())
                .param("keyArea", keyArea)
                .param("at", at)
                .param("issues", issues)
                .update();
    }

    private long audited(String action, String subject) {
        return owner.jdbc()
                .sql(
                        "select count(*) from audit_trail where action = :action and subject_id = :subject and area_code = :area")
                .param("action", action)
                .param("subject", subject)
                .param("area", ReportGround.COMMUNITY.value())
                .query(Long.class)
                .single();
    }

    private int openQueries() {
        return activity("state in ('active', 'idle in transaction')");
    }

    private int waiting() {
        return activity("wait_event_type = 'Lock'");
    }

    private int activity(String condition) {
        return owner.jdbc()
                .sql(
                        "select count(*) from pg_stat_activity where pid <> pg_backend_pid() and query like '%records_coverage(g.code%' and "
                                + condition)
                .query(Integer.class)
                .single();
    }

    private static List<Path> leftOver() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gridboard-export-"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private final class CancelledAt extends ExportProgress {

        private final long last;
        private boolean wasOpen;

        CancelledAt(long last) {
            this.last = last;
        }

        @Override
        protected void show(long done, long total) {
            if (done == last) {
                wasOpen = openQueries() == 1;
                cancel();
            }
        }
    }

    private static final class LineCount extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count += b == '\n' ? 1 : 0;
        }
    }
}
