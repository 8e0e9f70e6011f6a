package org.gridboard.household;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a meeting in person does to a key household: it moves the next due date by what {@link MeetingRule} says (domain.md,
 * Duties, key person).
 */
@Repository
class Meetings {

    private static final String MET = """
            update key_household set last_met = :met, next_due = cast(:met as date) + meeting_days(grid_code, level)
            where household_id = :id and (last_met is null or last_met <= :met)""";

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting written down after a later one moves nothing, and neither does one with any other household. */
    void held(HouseholdId household, LocalDate day) {
        jdbc.sql(MET).param("met", day).param("id", household.value()).update();
    }
}
