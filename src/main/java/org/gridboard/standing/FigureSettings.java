package org.gridboard.standing;

import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indicators' numbers as set for an area; the nearest area's value counts, else the default. */
@Component
public class FigureSettings {

    /** Denominators below it are few cases, unless set otherwise (domain.md, Indicators). */
    private static final int FEW_BELOW = 10;

    private static final String NEAREST = """
            select value from settings_of(:area) where key = 'few-cases' order by length(area_code) desc limit 1""";

    private final JdbcClient jdbc;

    FigureSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Below which denominator an indicator is marked and not ranked. */
    public int fewBelow(AreaCode area) {
        return jdbc.sql(NEAREST)
                .param("area", area.value())
                .query(Integer.class)
                .optional()
                .orElse(FEW_BELOW);
    }
}
