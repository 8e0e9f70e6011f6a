package org.gridboard.standing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What is counted: the grids of an area, as far as the account works in them, on days up to now.
 *
 * @param last no later than today
 */
record Span(AreaCode area, LocalDate first, LocalDate last, OffsetDateTime asOf, ZoneId zone) {

    /** Sets the parameters area, first, last, asOf and zone. */
    StatementSpec set(StatementSpec sql) {
        return sql.param("area", area.value())
                .param("first", first)
                .param("last", last)
                .param("asOf", asOf)
                .param("zone", zone.getId());
    }
}
