package org.gridboard.issue;

import java.time.Clock;
import java.time.LocalDateTime;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when it is proposed that work be done; who assigns it may set any other limit. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class ProposedLimits {

    private final Deadlines deadlines;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    ProposedLimits(Deadlines deadlines, CurrentAccount currentAccount, Clock clock) {
        this.deadlines = deadlines;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * The end of the next working day, by the working hours and the calendar of the area.
     *
     * @throws org.gridboard.access.OutOfScopeException if the account does not work in the whole of the area
     */
    @PreAuthorize("hasAnyRole('SECRETARY', 'STREET_STAFF')")
    public LocalDateTime endOfNextDay(AreaCode area) {
        currentAccount.requireWorkIn(area);
        return deadlines.endOfNextDay(area, clock.instant());
    }
}
