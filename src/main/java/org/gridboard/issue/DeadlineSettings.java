package org.gridboard.issue;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadlines' numbers as set for an area; the nearest area's value counts, else the default. */
@Component
class DeadlineSettings {

    /** From the street down to the grid, so that the nearer value comes later. */
    private static final String NEAREST_LAST = """
            select key, value from settings_of(:grid)
            where key in ('work.begins', 'work.ends', 'issue.urgent-hours', 'issue.normal-days', 'issue.complex-days')
            order by length(area_code)""";

    private final JdbcClient jdbc;

    DeadlineSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DeadlineRules of(AreaCode grid) {
        Map<String, String> set = new HashMap<>();
        jdbc.sql(NEAREST_LAST).param("grid", grid.value()).query(row -> {
            set.put(row.getString("key"), row.getString("value"));
        });
        DeadlineRules byDefault = DeadlineRules.DEFAULT;
        return new DeadlineRules(
                time(set, "work.begins", byDefault.begins()),
                time(set, "work.ends", byDefault.ends()),
                number(set, "issue.urgent-hours", byDefault.urgentHours()),
                number(set, "issue.normal-days", byDefault.normalDays()),
                number(set, "issue.complex-days", byDefault.complexDays()));
    }

    private static LocalTime time(Map<String, String> set, String key, LocalTime byDefault) {
        String value = set.get(key);
        return value == null ? byDefault : LocalTime.parse(value);
    }

    private static int number(Map<String, String> set, String key, int byDefault) {
        String value = set.get(key);
        return value == null ? byDefault : Integer.parseInt(value);
    }
}
