package org.gridboard.platform.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final String SQL = "select name\n    from area where code = ?";

    @Test
    void a_statement_has_the_same_plan_wherever_it_runs_and_another_one_another() {
        assertThat(Statements.plan(SQL)).isEqualTo("2dac779f").hasSize(8);
        assertThat(Statements.plan(SQL + " ")).isNotEqualTo(Statements.plan(SQL));
    }

    @Test
    void its_plan_stands_in_front_where_no_log_cuts_it_off() {
        assertThat(Statements.named(SQL)).isEqualTo("/* plan " + Statements.plan(SQL) + " */ " + SQL);
    }

    @Test
    void it_is_shown_on_one_line_and_not_at_length() {
        assertThat(Statements.shown(Statements.named(SQL))).isEqualTo("select name from area where code = ?");
        assertThat(Statements.shown("x".repeat(1_000))).hasSizeLessThan(200).endsWith("…");
    }
}
