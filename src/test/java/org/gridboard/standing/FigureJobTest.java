package org.gridboard.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gridboard.inspection.SetClock;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The counting of days that are over, while somebody is still entering something for them. 2026-11-20 is a Friday. */
@DatabaseTest
@Import(SetClock.Setting.class)
class FigureJobTest {

    /** A grid of this class alone. */
    private static final String GRID = "990177001001001";

    private static final String AREAS = """
            insert into area (code, name)
            values ('990177001', '计数街道'), ('990177001001', '计数社区'), ('990177001001001', '计数网格') on conflict do nothing""";

    private static final String LATE = """
            insert into sighting (checkpoint_id, day, half, grid_code, result, at)
            select id, '%s', 'MORNING', grid_code, 'IN_ORDER', '2026-11-20 09:00+08' from checkpoint where name = '计数点'""";

    @Autowired
    OwnerDatabase owner;

    @Autowired
    FigureJob job;

    @Autowired
    SetClock clock;

    @BeforeEach
    void lay() {
        owner.jdbc().sql(AREAS).update();
        clear();
        owner.jdbc().sql("""
                        insert into checkpoint (grid_code, name, key_areas, walking_order, position, since)
                        values (:grid, '计数点', array['SANITATION'], 1, st_setsrid(st_makepoint(101.005, 31.005), 4326), '2026-11-01')""").param("grid", GRID).update();
        fillUpTo("2026-11-20T15:50", "2026-11-19");
    }

    @AfterEach
    void clear() {
        owner.inTransaction(jdbc -> {
            jdbc.sql("delete from sighting where checkpoint_id in (select id from checkpoint where name = '计数点')")
                    .update();
            jdbc.sql("delete from checkpoint where name = '计数点'").update();
            jdbc.sql("delete from grid_day").update();
            jdbc.sql("delete from grid_stock").update();
            jdbc.sql("delete from grid_day_stale").update();
            jdbc.sql("update figure_state set filled = 'empty', marking_through = '-infinity', horizon = null")
                    .update();
        });
    }

    @Test
    void what_is_being_entered_while_its_day_is_closed_is_counted() throws SQLException {
        try (Connection entering = owner.dataSource().getConnection()) {
            entering.setAutoCommit(false);
            execute(entering, LATE.formatted("2026-11-20"));
            clock.set(LocalDateTime.parse("2026-11-21T00:05"));
            job.fill();
            assertThat(filled("2026-11-20"))
                    .as("waits for who entered without a mark")
                    .isFalse();
            entering.commit();
        }
        fillUpTo("2026-11-21T00:06", "2026-11-20");
        assertThat(seen("2026-11-20")).isEqualTo("1/2");
        assertThat(read("2026-11-20")).isEqualTo("1/2");
    }

    @Test
    void what_is_being_entered_while_its_day_is_counted_again_is_not_lost() throws SQLException {
        owner.jdbc().sql(LATE.formatted("2026-11-17")).update();
        try (Connection entering = owner.dataSource().getConnection()) {
            entering.setAutoCommit(false);
            execute(entering, LATE.formatted("2026-11-18"));
            assertThat(job.refresh()).isPositive();
            assertThat(seen("2026-11-17")).isEqualTo("1/2");
            assertThat(seen("2026-11-18")).isEqualTo("0/2");
            entering.commit();
        }
        assertThat(seen("2026-11-18")).as("counted before").isEqualTo("0/2");
        assertThat(read("2026-11-18")).as("read right at once").isEqualTo("1/2");
        job.refresh();
        assertThat(seen("2026-11-18")).isEqualTo("1/2");
        assertThat(read("2026-11-18")).isEqualTo("1/2");
    }

    @Test
    void a_day_off_that_is_entered_late_takes_its_rounds_away() {
        assertThat(read("2026-11-18")).isEqualTo("0/2");
        owner.jdbc()
                .sql("insert into calendar_day (day, working, name) values ('2026-11-18', false, '停电')")
                .update();
        assertThat(read("2026-11-18")).isEqualTo("0/0");
        owner.jdbc().sql("delete from calendar_day where day = '2026-11-18'").update();
        assertThat(read("2026-11-18")).isEqualTo("0/2");
        job.refresh();
        assertThat(read("2026-11-18")).isEqualTo("0/2");
    }

    @Test
    void what_is_entered_today_for_today_marks_nothing() {
        owner.jdbc().sql(LATE.formatted("2026-11-20")).update();
        assertThat(owner.jdbc()
                        .sql("select count(*) from grid_day_stale where not stock")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(read("2026-11-20")).isEqualTo("1/2");
    }

    private void fillUpTo(String now, String day) {
        clock.set(LocalDateTime.parse(now));
        for (int turn = 0; turn < 100 && !filled(day); turn++) {
            job.fill(); // other transactions of the cluster may still have to end
        }
        assertThat(filled(day)).isTrue();
    }

    private boolean filled(String day) {
        return owner.jdbc()
                .sql("select filled @> :day from figure_state where kind = 'DAY'")
                .param("day", LocalDate.parse(day))
                .query(Boolean.class)
                .single();
    }

    /** As it was counted. */
    private String seen(String day) {
        return owner.jdbc()
                .sql("select coverage || '/' || coverage_of from grid_day where grid_code = :grid and day = :day")
                .param("grid", GRID)
                .param("day", LocalDate.parse(day))
                .query(String.class)
                .single();
    }

    /** As whoever reads is told. */
    private String read(String day) {
        return owner.jdbc()
                .sql("""
                        select coalesce(max(numerator || '/' || denominator), '0/0')
                        from figures(:grid, true, 15, array['COVERAGE'], :day, :day, 1, '2026-11-21 12:00+08', 'Asia/Shanghai')
                        where code is not null""")
                .param("grid", GRID)
                .param("day", LocalDate.parse(day))
                .query(String.class)
                .single();
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }
}
