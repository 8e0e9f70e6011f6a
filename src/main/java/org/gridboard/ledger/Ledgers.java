package org.gridboard.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Masking;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.Selected;
import org.gridboard.platform.LikePattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledgers of the key areas, as far as they lie in the account's scope. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Ledgers {

    private static final String DAILY_WORK = "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    Ledgers(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** The lines that the filter asks for, latest first, from an offset on and at most so many. */
    @PreAuthorize(DAILY_WORK)
    public List<LedgerEntry> find(LedgerFilter filter, int offset, int limit) {
        return matching(LedgerSql.PAGE, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(Ledgers::entry)
                .list();
    }

    /** How many {@link #find} has. */
    @PreAuthorize(DAILY_WORK)
    public int count(LedgerFilter filter) {
        return matching(LedgerSql.COUNT, filter).query(Integer.class).single();
    }

    /** What belongs to the key area in the period as a whole, whatever kind, state or text is asked for. */
    @PreAuthorize(DAILY_WORK)
    public LedgerTotals totals(LedgerFilter filter) {
        var counts = new EnumMap<EntryKind, Map<EntryState, Integer>>(EntryKind.class);
        inPeriod(LedgerSql.TOTALS, filter).query(row -> {
            counts.computeIfAbsent(EntryKind.valueOf(row.getString("kind")), kind -> new EnumMap<>(EntryState.class))
                    .put(EntryState.valueOf(row.getString("state")), row.getInt("count"));
        });
        return new LedgerTotals(counts);
    }

    private JdbcClient.StatementSpec matching(String sql, LedgerFilter filter) {
        return inPeriod(sql, filter)
                .param("kind", name(filter.kind()))
                .param("state", name(filter.state()))
                .param("text", LikePattern.containing(filter.text()));
    }

    private JdbcClient.StatementSpec inPeriod(String sql, LedgerFilter filter) {
        currentAccount.require(currentAccount.get().reaches(filter.area()));
        return jdbc.sql(sql)
                .param("area", filter.area().value())
                .param("keyArea", filter.keyArea().name())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("begin", midnight(filter.from()))
                .param("end", midnight(filter.to().plusDays(1)))
                .param("zone", clock.getZone().getId())
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock));
    }

    private OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        String person = row.getString("person");
        return new LedgerEntry(
                EntryKind.valueOf(row.getString("kind")),
                new Selected(row.getString("form"), row.getString("id")),
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                row.getObject("day", LocalDate.class),
                row.getString("title"),
                row.getString("detail"),
                person == null ? null : Masking.name(person),
                row.getObject("until", LocalDate.class),
                EntryState.valueOf(row.getString("state")));
    }
}
