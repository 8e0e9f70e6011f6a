package org.gridboard.boundary;

import java.util.HashMap;
import java.util.Map;
import org.gridboard.boundary.partition.Range;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many households a grid should have, as set for an area; the nearest area's value counts, else 300–500 (domain.md). */
@Component
public class Guideline {

    private static final String LEAST = "grid.households-least";
    private static final String MOST = "grid.households-most";
    private static final Range BY_DEFAULT = new Range(300, 500);

    private static final String NEAREST_LAST = """
            select key, value from settings_of(:area) where key in ('grid.households-least', 'grid.households-most')
            order by length(area_code)""";

    private final JdbcClient jdbc;

    Guideline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The range for the grids of an area. */
    public Range of(AreaCode area) {
        Map<String, Integer> set = new HashMap<>();
        jdbc.sql(NEAREST_LAST).param("area", area.value()).query(row -> {
            set.put(row.getString("key"), row.getInt("value"));
        });
        return new Range(set.getOrDefault(LEAST, BY_DEFAULT.least()), set.getOrDefault(MOST, BY_DEFAULT.most()));
    }
}
