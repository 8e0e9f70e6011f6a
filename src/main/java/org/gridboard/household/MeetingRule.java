package org.gridboard.household;

import java.time.LocalDate;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long after a meeting in person a key person is due again: 15 days, or what the setting {@code
 * meeting-days.LEVEL} of the nearest area says (domain.md, Duties, key person). The database keeps the rule, because
 * imports follow it too; it also staggers first due dates over the working days before the one this rule gives.
 */
@Component
class MeetingRule {

    private final JdbcClient jdbc;

    MeetingRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest day for the next meeting in person. */
    LocalDate nextDue(AreaCode grid, KeyLevel level, LocalDate met) {
        int days = jdbc.sql("select meeting_days(:grid, :level)")
                .param("grid", grid.value())
                .param("level", level.name())
                .query(Integer.class)
                .single();
        return met.plusDays(days);
    }
}
