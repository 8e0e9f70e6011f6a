package org.gridboard.live;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;

/** The status of every grid of an area on a day: of today from the shared snapshot, of another day by one query. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class GridStatuses {

    /** A wall stands for grids in which its account does no work (decision 056). */
    private static final String SCOPE = "select figure_grids(:area)";

    private static final String SHOWN =
            "hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF', 'SCREEN')";

    private final LiveStatus live;
    private final LiveScreens screens;
    private final StatusReader reader;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentAccount currentAccount;
    /** What an audience sees is the same list for all its screens: at the size of a city it is most of a session otherwise. */
    private final Map<Audience, List<GridStatus>> seen = new ConcurrentReferenceHashMap<>();

    GridStatuses(
            LiveStatus live,
            LiveScreens screens,
            StatusReader reader,
            JdbcClient jdbc,
            Clock clock,
            CurrentAccount currentAccount) {
        this.live = live;
        this.screens = screens;
        this.reader = reader;
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentAccount = currentAccount;
    }

    /**
     * The status of every grid that lies in the area and in the account's scope, by code.
     *
     * @throws org.gridboard.access.OutOfScopeException if no part of the area lies in the account's scope
     */
    @PreAuthorize(SHOWN)
    public List<GridStatus> of(AreaCode area, LocalDate day) {
        Account account = requireReach(area);
        return isToday(day) ? inScope(live.current(), area, account) : inScope(day, area, account);
    }

    /**
     * The same as the map takes it, with the state of the snapshot that later changes follow upon.
     *
     * @throws org.gridboard.access.OutOfScopeException if no part of the area lies in the account's scope
     */
    @PreAuthorize(SHOWN)
    public StatusRows rows(AreaCode area, LocalDate day) {
        Account account = requireReach(area);
        if (!isToday(day)) {
            return StatusRows.complete(0, inScope(day, area, account));
        }
        Snapshot now = live.current();
        return StatusRows.complete(now.sequence(), inScope(now, area, account));
    }

    /**
     * Tells a screen what changes in the area from now on, as far as the account may see it.
     *
     * @return ends it
     * @throws org.gridboard.access.OutOfScopeException if no part of the area lies in the account's scope
     */
    @PreAuthorize(SHOWN)
    public Registration follow(AreaCode area, LiveScreen screen) {
        Account account = requireReach(area);
        return screens.join(Audience.of(account, area), screen, live.current().sequence());
    }

    private Account requireReach(AreaCode area) {
        return currentAccount.require(currentAccount.get().reaches(area));
    }

    private boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now(clock));
    }

    /** From the snapshot, which holds every grid: compared with the database's list of the scope and with the account. */
    private List<GridStatus> inScope(Snapshot snapshot, AreaCode area, Account account) {
        Set<String> scope = new HashSet<>(
                jdbc.sql(SCOPE).param("area", area.value()).query(String.class).list());
        List<GridStatus> now = snapshot.in(area).stream()
                .filter(status -> scope.contains(status.code().value()))
                .filter(status -> account.covers(status.code()))
                .toList();
        return seen.merge(Audience.of(account, area), now, (known, read) -> known.equals(read) ? known : read);
    }

    private List<GridStatus> inScope(LocalDate day, AreaCode area, Account account) {
        return reader.inScope(area, Moment.of(day, clock)).stream()
                .filter(status -> account.covers(status.code()))
                .toList();
    }
}
