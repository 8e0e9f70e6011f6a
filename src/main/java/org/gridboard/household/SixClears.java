package org.gridboard.household;

import org.gridboard.access.Account;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.area.WorkingCalendar;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills and confirms the six clears (六清). */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class SixClears {

    public static final int ANSWER_MOST = 2000;

    private static final String CONFIRM = """
            insert into six_clear (household_id, grid_code, clear, answer, confirmed_on, confirmed_by)
            values (:id, :grid, :clear, :answer, :today, :account)
            on conflict (household_id, clear) do update set
                answer = excluded.answer, confirmed_on = excluded.confirmed_on, confirmed_by = excluded.confirmed_by""";

    private final JdbcClient jdbc;
    private final HouseholdStore store;
    private final WorkingCalendar calendar;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    SixClears(
            JdbcClient jdbc,
            HouseholdStore store,
            WorkingCalendar calendar,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.store = store;
        this.calendar = calendar;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /**
     * Records an answer as confirmed today by the acting account.
     *
     * @throws RefusedException if the answer is empty or too long
     */
    @PreAuthorize(Households.KEEPS)
    public void confirm(HouseholdId id, Clear clear, String answer) {
        var household = store.find(id).orElseThrow(OutOfScopeException::new);
        Account account = currentAccount.requireWorkIn(household.grid().code());
        jdbc.sql(CONFIRM)
                .param("id", id.value())
                .param("grid", household.grid().code().value())
                .param("clear", clear.name())
                .param("answer", PlainText.required(ANSWER_MOST, answer, "household.refused.answer"))
                .param("today", calendar.today())
                .param("account", account.id().value())
                .update();
        audit.append(
                "CONFIRM_" + clear, "household", id.toString(), household.grid().code(), null);
    }
}
