package org.gridboard.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.gridboard.area.Half;

/** How sightings are read. */
final class SightingRows {

    /** Of {@code sighting s} and {@code account a}. */
    static final String COLUMNS = """
            s.day, s.half, s.result, s.at, a.name as by, coalesce(s.account_id = acting_account(), false) as mine,
            s.verified, s.metres_away, s.late_reason, s.issue_id""";

    private SightingRows() {}

    static Sighting map(ResultSet row, int number) throws SQLException {
        return new Sighting(
                row.getObject("day", LocalDate.class),
                Half.valueOf(row.getString("half")),
                Result.valueOf(row.getString("result")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getBoolean("mine"),
                row.getBoolean("verified"),
                row.getObject("metres_away", Integer.class),
                row.getString("late_reason"),
                row.getObject("issue_id", Long.class));
    }
}
