package org.gridboard.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.gridboard.standing.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many issues were reported in an area in a period, without anything that tells of one (decision 055): of a community
 * at least, in a whole week, month or quarter, so that no issue is found by subtracting one answer from another, and no
 * number below five.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
class IssueCounts {

    /** Smaller numbers are said to be there and not how large they are; the database keeps them back. */
    static final int SMALLEST = 5;

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    IssueCounts(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * A number of issues.
     *
     * @param child the area below, in a total of it; else null
     * @param keyArea in a cell, with urgency and state; else null
     * @param issues null where they are fewer than {@link #SMALLEST}
     */
    record Count(
            @Nullable String child,
            @Nullable String keyArea,
            @Nullable String urgency,
            @Nullable String state,
            @Nullable Long issues) {}

    /** Cells by key area, urgency and state, and the totals of the areas below; without those in which there is none. */
    record Counts(Instant computedAt, List<Count> cells, List<Count> children) {}

    /**
     * Counts.
     *
     * @throws RefusedException if the area is a grid, or the period no whole week, month or quarter, or not begun
     * @throws org.gridboard.access.OutOfScopeException if the key is not for the area
     */
    @PreAuthorize("hasRole('DATA_READER')")
    public Counts of(AreaCode area, Period period) {
        currentAccount.require(currentAccount.get().covers(area));
        if (area.isGrid()) {
            throw new RefusedException("opendata.problem.grid");
        }
        if (period.token().contains("..")) {
            throw new RefusedException("opendata.problem.whole");
        }
        period.begunBy(LocalDate.now(clock));
        List<Count> all = read(area, period);
        return new Counts(
                clock.instant(),
                all.stream().filter(count -> count.child() == null).toList(),
                all.stream().filter(count -> count.child() != null).toList());
    }

    private List<Count> read(AreaCode area, Period period) {
        return jdbc.sql("select * from open_issue_counts(:area, :begin, :end)")
                .param("area", area.value())
                .param("begin", begin(period.first()))
                .param("end", begin(period.last().plusDays(1)))
                .query(IssueCounts::count)
                .list();
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(
                row.getString("child"),
                row.getString("key_area"),
                row.getString("urgency"),
                row.getString("state"),
                row.getObject("issues", Long.class));
    }
}
