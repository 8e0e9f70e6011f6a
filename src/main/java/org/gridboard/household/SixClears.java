package org.gridboard.household;

import java.time.LocalDate;
import org.gridboard.access.Account;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.platform.ChangedMeanwhileException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills and confirms the six clears (六清). */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class SixClears {

    private static final String FIRST = """
            insert into six_clear (household_id, grid_code, clear, answer, confirmed_on, confirmed_by)
            values (:id, :grid, :clear, :answer, :today, :account)
            on conflict do nothing""";
    private static final String AGAIN = """
            update six_clear set answer = :answer, confirmed_on = :today, confirmed_by = :account
            where household_id = :id and clear = :clear and answer = :seenAnswer and confirmed_on = :seenOn""";

    private final JdbcClient jdbc;
    private final HouseholdStore store;
    private final HouseholdParts parts;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    SixClears(
            JdbcClient jdbc,
            HouseholdStore store,
            HouseholdParts parts,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.store = store;
        this.parts = parts;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /**
     * Records an answer as confirmed today by the acting account. Sent twice, it is stored once.
     *
     * @throws ChangedMeanwhileException with the {@link ClearAnswer} stored now, if that is not the one seen
     */
    @PreAuthorize(Households.KEEPS)
    public void confirm(HouseholdId id, GivenAnswer given) {
        confirm(store.find(id).orElseThrow(OutOfScopeException::new), given);
    }

    /** The same, for a household that this transaction has read already. */
    @PreAuthorize(Households.KEEPS)
    void confirm(HouseholdStore.Stored household, GivenAnswer given) {
        Account account = currentAccount.requireWorkIn(household.grid().code());
        LocalDate today = calendar.today();
        if (write(household, given, today, account)) {
            audit.append(
                    "CONFIRM_" + given.clear(),
                    "household",
                    household.id().toString(),
                    household.grid().code(),
                    null);
        } else {
            requireTheSame(household, given, today);
        }
    }

    private boolean write(HouseholdStore.Stored household, GivenAnswer given, LocalDate today, Account account) {
        ClearAnswer seen = given.seen();
        var sql = jdbc.sql(seen == null ? FIRST : AGAIN)
                .param("id", household.id().value())
                .param("clear", given.clear().name())
                .param("answer", given.answer())
                .param("today", today)
                .param("account", account.id().value());
        sql = seen == null
                ? sql.param("grid", household.grid().code().value())
                : sql.param("seenAnswer", seen.answer()).param("seenOn", seen.confirmedOn());
        return sql.update() == 1;
    }

    private void requireTheSame(HouseholdStore.Stored household, GivenAnswer given, LocalDate today) {
        ClearAnswer now = parts.clears(household.id(), parts.clearMonths(household.grid())).stream()
                .filter(stored -> stored.clear() == given.clear())
                .findFirst()
                .orElseThrow(OutOfScopeException::new);
        if (!now.answer().equals(given.answer()) || !now.confirmedOn().equals(today)) {
            throw new ChangedMeanwhileException(now);
        }
    }
}
