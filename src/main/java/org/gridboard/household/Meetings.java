package org.gridboard.household;

import java.time.LocalDate;
import org.gridboard.area.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a meeting in person does to a key household: it moves the next due date (domain.md, Duties, key person). */
@Repository
class Meetings {

    private static final String MET = """
            update key_household set last_met = :met, next_due = :due
            where household_id = :id and (last_met is null or last_met <= :met)""";

    private final JdbcClient jdbc;
    private final HouseholdParts parts;
    private final MeetingRule rule;

    Meetings(JdbcClient jdbc, HouseholdParts parts, MeetingRule rule) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.rule = rule;
    }

    /** A meeting written down after a later one moves nothing. */
    void held(HouseholdId household, Area grid, LocalDate day) {
        parts.key(household)
                .ifPresent(key -> jdbc.sql(MET)
                        .param("met", day)
                        .param("due", rule.nextDue(grid.code(), key.level(), day))
                        .param("id", household.value())
                        .update());
    }
}
