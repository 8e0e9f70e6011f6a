package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a resident in full: a deliberate act with a reason, written to the audit trail (domain.md, Privacy). */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Reveals {

    public static final int REASON_MOST = 500;

    private static final String FIND =
            "select id, grid_code, name, telephone, identity_number from resident where id = :id";
    private static final String LANDLORD =
            "select household_id, grid_code, landlord, landlord_telephone from floating_stay where household_id = :id";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    Reveals(JdbcClient jdbc, CurrentAccount currentAccount, AuditTrail audit) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /**
     * The resident's name, telephone and identity number in full.
     *
     * @throws RefusedException if no reason is given
     * @throws OutOfScopeException if the resident lives outside the account's grids
     */
    @PreAuthorize(Households.SEES)
    public RevealedResident reveal(long resident, String reason) {
        String why = PlainText.required(REASON_MOST, reason, "household.refused.reason");
        return jdbc.sql(FIND)
                .param("id", resident)
                .query((row, number) -> reveal(row, why))
                .optional()
                .orElseThrow(OutOfScopeException::new);
    }

    /**
     * The landlord's name and telephone in full, as they stand in the floating population register.
     *
     * @throws RefusedException if no reason is given
     * @throws OutOfScopeException if there is none, or the household lives outside the account's grids
     */
    @PreAuthorize(Households.SEES)
    public RevealedResident revealLandlord(HouseholdId household, String reason) {
        String why = PlainText.required(REASON_MOST, reason, "household.refused.reason");
        return jdbc.sql(LANDLORD)
                .param("id", household.value())
                .query((row, number) -> landlord(row, why))
                .optional()
                .orElseThrow(OutOfScopeException::new);
    }

    private RevealedResident landlord(ResultSet row, String reason) throws SQLException {
        var grid = new AreaCode(row.getString("grid_code"));
        currentAccount.requireWorkIn(grid);
        long household = row.getLong("household_id");
        audit.append("REVEAL_LANDLORD", "household", Long.toString(household), grid, reason);
        return new RevealedResident(household, row.getString("landlord"), row.getString("landlord_telephone"), null);
    }

    private RevealedResident reveal(ResultSet row, String reason) throws SQLException {
        var grid = new AreaCode(row.getString("grid_code"));
        currentAccount.requireWorkIn(grid);
        long id = row.getLong("id");
        audit.append("REVEAL", "resident", Long.toString(id), grid, reason);
        return new RevealedResident(
                id, row.getString("name"), row.getString("telephone"), row.getString("identity_number"));
    }
}
