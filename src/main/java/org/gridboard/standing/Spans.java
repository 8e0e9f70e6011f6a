package org.gridboard.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.gridboard.access.Account;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.RefusedException;
import org.springframework.stereotype.Component;

/** Checks what is asked for, and cuts it at now. */
@Component
class Spans {

    private final CurrentAccount currentAccount;
    private final Clock clock;

    Spans(CurrentAccount currentAccount, Clock clock) {
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * The days of the period that have begun, in the part of the area that lies in the account's scope.
     *
     * @throws OutOfScopeException if none does
     * @throws RefusedException if the period lies in the future
     */
    Span of(AreaCode area, Period period) {
        Account account = currentAccount.get();
        currentAccount.require(account.role().seesFigures() && account.reaches(area));
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        return new Span(area, period.begunBy(today).first(), period.lastUpTo(today), now, clock.getZone());
    }

    /** Whether the account sees the area as a whole, and not only some of its grids. */
    boolean seesWhole(AreaCode area) {
        return currentAccount.get().covers(area);
    }
}
