package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Masking;
import org.gridboard.access.ScopeSql;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.LikePattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of households in an area, always within the account's scope. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class HouseholdLists {

    private static final String KEY_ROWS = """
            select k.household_id, a.name as grid_name, h.address, h.room, r.name as head, k.level, k.last_met, k.next_due,
                   array_to_string(array(select c.category from key_category c
                                         where c.household_id = k.household_id), ',') as categories
            from key_household k
            join household h on h.id = k.household_id
            join area a on a.code = k.grid_code
            left join resident r on r.household_id = h.id and r.head
            where k.grid_code = any (%s)
            order by k.next_due, k.household_id offset :offset limit :limit""".formatted(ScopeSql.GRIDS_OF_AREA);
    private static final String COUNT_KEY =
            "select count(*) from key_household where grid_code = any (" + ScopeSql.GRIDS_OF_AREA + ")";
    private static final String BY_ADDRESS = """
            select h.id, h.address, h.room, a.name as grid_name from household h join area a on a.code = h.grid_code
            where h.grid_code = any (%s) and (h.address || ' ' || h.room) ilike :pattern
            order by h.address, h.room limit :limit""".formatted(ScopeSql.GRIDS_OF_AREA);

    /** A household found by its address. */
    public record Found(HouseholdId id, String address, String gridName) {}

    private final JdbcClient jdbc;
    private final HouseholdParts parts;
    private final CurrentAccount currentAccount;

    HouseholdLists(JdbcClient jdbc, HouseholdParts parts, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.currentAccount = currentAccount;
    }

    /** One page of the key households, the longest due first. */
    @PreAuthorize(Households.SEES)
    public List<KeyHouseholdRow> key(AreaCode area, int offset, int limit) {
        return jdbc.sql(KEY_ROWS)
                .param("area", checked(area))
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    @PreAuthorize(Households.SEES)
    public int countKey(AreaCode area) {
        return jdbc.sql(COUNT_KEY)
                .param("area", checked(area))
                .query(Integer.class)
                .single();
    }

    /** The households whose address and room contain this text, by address; at most so many. */
    @PreAuthorize(Households.SEES)
    public List<Found> byAddress(AreaCode area, String text, int limit) {
        return jdbc.sql(BY_ADDRESS)
                .param("area", checked(area))
                .param("pattern", LikePattern.containing(text))
                .param("limit", limit)
                .query((row, number) ->
                        new Found(new HouseholdId(row.getLong("id")), address(row), row.getString("grid_name")))
                .list();
    }

    private String checked(AreaCode area) {
        currentAccount.require(currentAccount.get().reaches(area));
        return area.value();
    }

    private static String address(ResultSet row) throws SQLException {
        return (row.getString("address") + " " + row.getString("room")).strip();
    }

    private KeyHouseholdRow row(ResultSet row, int number) throws SQLException {
        String head = row.getString("head");
        return new KeyHouseholdRow(
                new HouseholdId(row.getLong("household_id")),
                row.getString("grid_name"),
                address(row),
                head == null ? null : Masking.name(head),
                KeyLevel.valueOf(row.getString("level")),
                parts.categories(row.getString("categories")),
                row.getObject("last_met", LocalDate.class),
                row.getObject("next_due", LocalDate.class));
    }
}
