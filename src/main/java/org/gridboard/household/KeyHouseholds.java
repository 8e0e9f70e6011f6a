package org.gridboard.household;

import java.time.LocalDate;
import java.util.Set;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes households key households, and no more. Grid members may not (domain.md, People); those who may also see the
 * confidential categories, so nothing hidden is lost when the categories are replaced.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class KeyHouseholds {

    static final String DECIDES = "hasAnyRole('GRID_CHIEF', 'SECRETARY')";

    private static final String SET = """
            insert into key_household (household_id, grid_code, level, next_due)
            values (:id, :grid, :level, :due)
            on conflict (household_id) do update set level = excluded.level""";
    private static final String CATEGORIES = """
            insert into key_category (household_id, grid_code, category)
            select :id, :grid, c from unnest(:categories::text[]) c""";

    private final JdbcClient jdbc;
    private final HouseholdStore store;
    private final MeetingRule rule;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    KeyHouseholds(
            JdbcClient jdbc,
            HouseholdStore store,
            MeetingRule rule,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.store = store;
        this.rule = rule;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** Sets level and categories; a new key household is due to be met within the level's days from today. */
    @PreAuthorize(DECIDES)
    public void set(HouseholdId id, KeyLevel level, Set<Category> categories) {
        var grid = store.find(id).orElseThrow(OutOfScopeException::new).grid().code();
        currentAccount.requireWorkIn(grid);
        LocalDate due = rule.nextDue(grid, level, calendar.today());
        jdbc.sql(SET)
                .param("id", id.value())
                .param("grid", grid.value())
                .param("level", level.name())
                .param("due", due)
                .update();
        jdbc.sql("delete from key_category where household_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql(CATEGORIES)
                .param("id", id.value())
                .param("grid", grid.value())
                .param("categories", categories.stream().map(Category::name).toArray(String[]::new))
                .update();
        audit.append("SET_KEY_HOUSEHOLD", "household", id.toString(), grid, null);
    }

    /** Ends it: no more meetings are due. What was written in the people's log stays. */
    @PreAuthorize(DECIDES)
    public void end(HouseholdId id) {
        var grid = store.find(id).orElseThrow(OutOfScopeException::new).grid().code();
        currentAccount.requireWorkIn(grid);
        jdbc.sql("delete from key_household where household_id = :id")
                .param("id", id.value())
                .update();
        audit.append("END_KEY_HOUSEHOLD", "household", id.toString(), grid, null);
    }
}
