package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Masking;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.access.ScopeSql;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;
import org.gridboard.platform.ReplicaReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The floating population register (流动人口): since when a household is here, at whose, and until when. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class FloatingRegister {

    private static final String LISTED = """
            (select household_id from floating_stay where grid_code = any (%1$s)
             union
             select household_id from key_category where category = 'FLOATING' and grid_code = any (%1$s))""".formatted(ScopeSql.GRIDS_OF_AREA);
    private static final String STAY =
            "s.id as stay, s.arrived_on, s.landlord, s.landlord_telephone, s.until_on, s.version";
    private static final String ROWS = "select h.id, h.address, h.room, g.name as grid_name, r.name as head, " + STAY
            + " from " + LISTED + """
             listed
            join household h on h.id = listed.household_id
            join area g on g.code = h.grid_code
            left join floating_stay s on s.household_id = h.id
            left join resident r on r.household_id = h.id and r.head
            where h.grid_code = any (%s)
            order by s.until_on nulls last, h.address, h.room, h.id offset :offset limit :limit""".formatted(ScopeSql.GRIDS_OF_AREA);
    private static final String COUNT = "select count(*) from " + LISTED + " listed";
    private static final String FIND = "select " + STAY + " from floating_stay s where s.household_id = :id";
    private static final String ADD = """
            insert into floating_stay (household_id, grid_code, arrived_on, landlord, landlord_telephone, until_on)
            select id, grid_code, :arrived, :landlord, nullif(:telephone, ''), :until from household where id = :id
            on conflict do nothing""";
    private static final String CHANGE = """
            update floating_stay set arrived_on = :arrived, until_on = :until, version = version + 1,
                   landlord = coalesce(nullif(:landlord, ''), landlord),
                   landlord_telephone = coalesce(nullif(:telephone, ''), landlord_telephone)
            where household_id = :id and version = :seen""";

    private final JdbcClient jdbc;
    private final ReplicaReads replica;
    private final HouseholdStore store;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    FloatingRegister(
            JdbcClient jdbc,
            ReplicaReads replica,
            HouseholdStore store,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.replica = replica;
        this.store = store;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** One page of the register, what ends first on top. */
    @PreAuthorize(Households.SEES)
    @Transactional(readOnly = true)
    public List<StayRow> rows(AreaCode area, int offset, int limit) {
        return jdbc.sql(ROWS)
                .param("area", checked(area))
                .param("offset", offset)
                .param("limit", limit)
                .query(FloatingRegister::row)
                .list();
    }

    /** The register as it is downloaded, from its beginning, as of when. */
    @PreAuthorize(Households.SEES)
    @Transactional(propagation = Propagation.SUPPORTS)
    public AsOf<List<StayRow>> sheet(AreaCode area, int limit) {
        return replica.read(() -> rows(area, 0, limit));
    }

    @PreAuthorize(Households.SEES)
    @Transactional(readOnly = true)
    public int count(AreaCode area) {
        return jdbc.sql(COUNT).param("area", checked(area)).query(Integer.class).single();
    }

    /** What is written down of a household, or nothing. */
    @PreAuthorize(Households.SEES)
    @Transactional(readOnly = true)
    public Optional<Stay> find(HouseholdId household) {
        requireWork(household);
        return stay(household);
    }

    /**
     * Writes a household's stay down.
     *
     * @param seen the version of what was seen, or null if nothing was written down
     * @throws RefusedException if the household would have arrived in the future
     * @throws ChangedMeanwhileException with the {@link Stay} stored now, if that is not what was seen
     */
    @PreAuthorize(Households.KEEPS)
    public void set(HouseholdId household, @Nullable Integer seen, StayFacts facts) {
        AreaCode grid = requireWork(household);
        if (facts.arrived().isAfter(calendar.today())) {
            throw new RefusedException("household.refused.arrivesAhead");
        }
        var sql = jdbc.sql(seen == null ? ADD : CHANGE)
                .param("id", household.value())
                .param("arrived", facts.arrived())
                .param("landlord", facts.landlord())
                .param("telephone", facts.telephone())
                .param("until", facts.until());
        if ((seen == null ? sql : sql.param("seen", seen)).update() == 0) {
            throw new ChangedMeanwhileException(stay(household).orElseThrow(OutOfScopeException::new));
        }
        audit.append("SET_FLOATING_STAY", "household", household.toString(), grid, null);
    }

    private Optional<Stay> stay(HouseholdId household) {
        return jdbc.sql(FIND)
                .param("id", household.value())
                .query((row, number) -> stay(row))
                .optional();
    }

    private String checked(AreaCode area) {
        currentAccount.require(currentAccount.get().reaches(area));
        return area.value();
    }

    private AreaCode requireWork(HouseholdId household) {
        AreaCode grid = store.find(household)
                .orElseThrow(OutOfScopeException::new)
                .grid()
                .code();
        currentAccount.requireWorkIn(grid);
        return grid;
    }

    private static StayRow row(ResultSet row, int number) throws SQLException {
        String head = row.getString("head");
        return new StayRow(
                new HouseholdId(row.getLong("id")),
                (row.getString("address") + " " + row.getString("room")).strip(),
                row.getString("grid_name"),
                head == null ? null : Masking.name(head),
                row.getObject("stay") == null ? null : stay(row));
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                row.getObject("arrived_on", LocalDate.class),
                Masking.name(row.getString("landlord")),
                Masking.telephone(row.getString("landlord_telephone")),
                row.getObject("until_on", LocalDate.class),
                row.getInt("version"));
    }
}
