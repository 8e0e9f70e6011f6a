package org.gridboard.issue;

import java.util.List;
import org.gridboard.access.AccountId;
import org.gridboard.access.AccountName;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may have been the officer first asked (首问责任人) about something in a grid, or have handled it. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Officers {

    private static final String OF_GRID = """
            select a.id, a.name, a.role from account a
            where not a.locked and a.role in ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')
              and a.id in (select account_id from account_scope where area_code in (:grid, :community))
            order by a.role, a.name, a.id limit 100""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    Officers(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /**
     * The chiefs and members of a grid and the secretary of its community; at most 100.
     *
     * @throws org.gridboard.access.OutOfScopeException if the grid lies in a community the account does not work in
     */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    public List<AccountName> of(AreaCode grid) {
        AreaCode community = grid.at(Level.COMMUNITY);
        currentAccount.require(currentAccount.get().reaches(community));
        return jdbc.sql(OF_GRID)
                .param("grid", grid.value())
                .param("community", community.value())
                .query((row, number) -> new AccountName(
                        new AccountId(row.getLong("id")), row.getString("name"), Role.valueOf(row.getString("role"))))
                .list();
    }
}
