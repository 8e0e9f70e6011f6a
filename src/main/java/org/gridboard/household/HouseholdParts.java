package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Masking;
import org.gridboard.access.Role;
import org.gridboard.area.Area;
import org.gridboard.area.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs on a household, read for its form; residents come masked. */
@Repository
class HouseholdParts {

    private static final String RESIDENTS = """
            select id, head, name, telephone, identity_number, birth_year, relation from resident
            where household_id = :id order by head desc, id limit 50""";
    private static final String CLEARS = """
            select c.clear, c.answer, c.confirmed_on, a.name from six_clear c
            left join account a on a.id = c.confirmed_by where c.household_id = :id""";
    private static final String KEY = """
            select k.level, k.last_met, k.next_due, k.version, array_to_string(array(
                select c.category from key_category c where c.household_id = k.household_id), ',') as categories
            from key_household k where k.household_id = :id""";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;

    HouseholdParts(JdbcClient jdbc, WorkingCalendar calendar, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
    }

    List<MaskedResident> residents(HouseholdId id) {
        return jdbc.sql(RESIDENTS)
                .param("id", id.value())
                .query(HouseholdParts::resident)
                .list();
    }

    List<ClearAnswer> clears(HouseholdId id, int months) {
        LocalDate today = calendar.today();
        return jdbc.sql(CLEARS)
                .param("id", id.value())
                .query((row, number) -> clear(row, today, months))
                .list();
    }

    /** For how many months an answer of the six clears counts in the grid. */
    int clearMonths(Area grid) {
        return jdbc.sql("select clear_months(:grid)")
                .param("grid", grid.code().value())
                .query(Integer.class)
                .single();
    }

    Optional<KeyStatus> key(HouseholdId id) {
        return jdbc.sql(KEY)
                .param("id", id.value())
                .query((row, number) -> key(row))
                .optional();
    }

    private static MaskedResident resident(ResultSet row, int number) throws SQLException {
        return new MaskedResident(
                row.getLong("id"),
                row.getBoolean("head"),
                Masking.name(row.getString("name")),
                Masking.telephone(row.getString("telephone")),
                Masking.identityNumber(row.getString("identity_number")),
                row.getObject("birth_year", Integer.class),
                row.getString("relation"));
    }

    private static ClearAnswer clear(ResultSet row, LocalDate today, int months) throws SQLException {
        LocalDate confirmedOn = row.getObject("confirmed_on", LocalDate.class);
        return new ClearAnswer(
                Clear.valueOf(row.getString("clear")),
                row.getString("answer"),
                confirmedOn,
                row.getString("name"),
                Clear.isFresh(confirmedOn, today, months));
    }

    private KeyStatus key(ResultSet row) throws SQLException {
        return new KeyStatus(
                KeyLevel.valueOf(row.getString("level")),
                categories(row.getString("categories")),
                row.getObject("last_met", LocalDate.class),
                row.getObject("next_due", LocalDate.class),
                row.getInt("version"));
    }

    /** Those categories of a comma list that the account may know. */
    SortedSet<Category> categories(String list) {
        boolean all = currentAccount.get().is(Role.GRID_CHIEF, Role.SECRETARY);
        return Arrays.stream(list.split(","))
                .filter(name -> !name.isEmpty())
                .map(Category::valueOf)
                .filter(category -> all || !category.isConfidential())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
