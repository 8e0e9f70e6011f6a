package org.gridboard.exchange.household;

import java.time.LocalDate;
import java.util.List;
import org.gridboard.exchange.Outcome.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts households into a table of this transaction's own, compares it with what is stored and carries the differences
 * over, each step for all rows at once. A blank cell never erases, and categories are only added.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HouseholdStaging {

    private final JdbcClient jdbc;

    HouseholdStaging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin() {
        jdbc.sql(HouseholdSql.CREATE).update();
    }

    void stage(List<HouseholdRow> rows) {
        jdbc.sql(HouseholdSql.STAGE)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
    }

    void compare() {
        jdbc.sql(HouseholdSql.INDEX).update();
        jdbc.sql(HouseholdSql.COUNT).update();
        jdbc.sql(HouseholdSql.KEEP_GRID).update();
        jdbc.sql(HouseholdSql.RECOGNISE).update();
        jdbc.sql(HouseholdSql.COMPARE).update();
    }

    void apply(LocalDate today) {
        jdbc.sql(HouseholdSql.INSERT).update();
        jdbc.sql(HouseholdSql.UPDATE).update();
        jdbc.sql(HouseholdSql.UPDATE_HEAD).update();
        jdbc.sql(HouseholdSql.INSERT_HEAD).update();
        jdbc.sql(HouseholdSql.UPDATE_KEY).update();
        jdbc.sql(HouseholdSql.INSERT_KEY).param("today", today).update();
        jdbc.sql(HouseholdSql.INSERT_CATEGORIES).update();
    }

    /** @param duplicates rows that were not staged because they repeat another */
    Tally tally(int duplicates) {
        return jdbc.sql(HouseholdSql.TALLY)
                .query((row, number) -> new Tally(
                        row.getInt("created"), row.getInt("changed"), row.getInt("unchanged") + duplicates, 0))
                .single();
    }
}
