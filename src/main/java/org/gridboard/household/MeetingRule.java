package org.gridboard.household;

import java.time.LocalDate;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long after a meeting in person a key person is due again: 15 days, or what the setting {@code
 * meeting-days.LEVEL} of the nearest area says (domain.md, Duties, key person).
 */
@Component
class MeetingRule {

    static final int DAYS = 15;

    private static final String SETTING = """
            select value::int from setting where key = :key and left(:grid, length(area_code)) = area_code
            order by length(area_code) desc limit 1""";

    private final JdbcClient jdbc;

    MeetingRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LocalDate nextDue(AreaCode grid, KeyLevel level, LocalDate met) {
        int days = jdbc.sql(SETTING)
                .param("key", "meeting-days." + level)
                .param("grid", grid.value())
                .query(Integer.class)
                .optional()
                .orElse(DAYS);
        return met.plusDays(days);
    }
}
