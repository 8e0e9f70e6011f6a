package org.gridboard.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.MeterRegistry;
import org.gridboard.platform.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The threshold is half a second. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class SlowQueryTest {

    private static final String SECRET = "13812345678";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    @Test
    void a_slow_query_is_one_line_with_its_plan_and_nothing_that_it_asked_for(CapturedOutput output) {
        String sql = "select pg_sleep(:seconds)::text || :telephone";
        jdbc.sql(sql)
                .param("seconds", 0.6)
                .param("telephone", SECRET)
                .query(String.class)
                .single();

        assertThat(output.getOut().lines().filter(line -> line.contains("slow query")))
                .singleElement()
                .asString()
                .contains("plan " + Statements.plan("select pg_sleep(?)::text || ?"), "primary", "select pg_sleep(?)")
                .contains("asked by platform.watch.SlowQueryTest")
                .doesNotContain("/*");
        assertThat(output.getAll()).doesNotContain(SECRET);
    }

    @Test
    void a_quick_one_is_none(CapturedOutput output) {
        jdbc.sql("select :telephone")
                .param("telephone", SECRET)
                .query(String.class)
                .single();
        assertThat(output.getAll()).doesNotContain("slow query", SECRET);
    }

    @Test
    void the_database_sees_the_plan_in_front_of_the_statement() {
        String seen = jdbc.sql("select query from pg_stat_activity where pid = pg_backend_pid()")
                .query(String.class)
                .single();
        assertThat(seen).startsWith("/* plan ");
    }

    @Test
    void every_statement_is_timed_also_one_that_fails() {
        long done = timed("done");
        long failed = timed("failed");
        jdbc.sql("select 1").query(Integer.class).single();
        assertThat(catchThrowable(
                        () -> jdbc.sql("select 1 / 0").query(Integer.class).single()))
                .isNotNull();

        assertThat(timed("done")).isGreaterThan(done);
        assertThat(timed("failed")).isGreaterThan(failed);
    }

    private long timed(String result) {
        var timer = meters.find("gridboard.queries")
                .tags("database", "primary", "result", result)
                .timer();
        return timer == null ? 0 : timer.count();
    }
}
