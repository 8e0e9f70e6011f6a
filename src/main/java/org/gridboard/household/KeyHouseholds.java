package org.gridboard.household;

import java.util.Set;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.ChangedMeanwhileException;
import org.jspecify.annotations.Nullable;
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

    private static final String MAKE = """
            insert into key_household (household_id, grid_code, level, next_due)
            values (:id, :grid, :level, :due) on conflict do nothing""";
    private static final String CHANGE = """
            update key_household set level = :level, version = version + 1
            where household_id = :id and version = :seen""";
    private static final String END = "delete from key_household where household_id = :id and version = :seen";
    private static final String FORGET_CATEGORIES = "delete from key_category where household_id = :id";
    private static final String CATEGORIES = """
            insert into key_category (household_id, grid_code, category)
            select :id, :grid, c from unnest(:categories::text[]) c""";

    private final JdbcClient jdbc;
    private final HouseholdStore store;
    private final Households households;
    private final MeetingRule rule;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    KeyHouseholds(
            JdbcClient jdbc,
            HouseholdStore store,
            Households households,
            MeetingRule rule,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.store = store;
        this.households = households;
        this.rule = rule;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /**
     * Sets level and categories. A new key household is due to be met within the level's days from today; a level that
     * wants meetings more often brings the due date forward.
     *
     * @param seen the version of the key status that was seen, or null if it was no key household
     * @throws ChangedMeanwhileException with the {@link HouseholdDetail} stored now, if that is not what was seen
     */
    @PreAuthorize(DECIDES)
    public void set(HouseholdId id, @Nullable Integer seen, KeyLevel level, Set<Category> categories) {
        AreaCode grid = requireWork(id);
        requireUnchanged(id, seen == null ? make(id, grid, level) : change(id, seen, level));
        jdbc.sql(FORGET_CATEGORIES).param("id", id.value()).update();
        jdbc.sql(CATEGORIES)
                .param("id", id.value())
                .param("grid", grid.value())
                .param("categories", categories.stream().map(Category::name).toArray(String[]::new))
                .update();
        audit.append("SET_KEY_HOUSEHOLD", "household", id.toString(), grid, null);
    }

    /**
     * Ends it: no more meetings are due. What was written in the people's log stays.
     *
     * @throws ChangedMeanwhileException with the {@link HouseholdDetail} stored now, if that is not what was seen
     */
    @PreAuthorize(DECIDES)
    public void end(HouseholdId id, int seen) {
        AreaCode grid = requireWork(id);
        requireUnchanged(
                id, jdbc.sql(END).param("id", id.value()).param("seen", seen).update());
        audit.append("END_KEY_HOUSEHOLD", "household", id.toString(), grid, null);
    }

    private int make(HouseholdId id, AreaCode grid, KeyLevel level) {
        return jdbc.sql(MAKE)
                .param("id", id.value())
                .param("grid", grid.value())
                .param("level", level.name())
                .param("due", rule.nextDue(grid, level, calendar.today()))
                .update();
    }

    private int change(HouseholdId id, int seen, KeyLevel level) {
        return jdbc.sql(CHANGE)
                .param("id", id.value())
                .param("seen", seen)
                .param("level", level.name())
                .update();
    }

    private AreaCode requireWork(HouseholdId id) {
        AreaCode grid =
                store.find(id).orElseThrow(OutOfScopeException::new).grid().code();
        currentAccount.requireWorkIn(grid);
        return grid;
    }

    private void requireUnchanged(HouseholdId id, int rows) {
        if (rows == 0) {
            throw new ChangedMeanwhileException(households.find(id).orElseThrow(OutOfScopeException::new));
        }
    }
}
