package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gridboard.access.AccountId;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom the issues of a community can be given. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Assignees {

    /** The street gives to its own staff as well. */
    private static final String CHOICES = """
            (select 'grid' as kind, null::bigint as number, code, name from area
             where parent = :community and length(code) = 15 and retired_on is null order by code limit 200)
            union all
            (select 'person', a.id, null, a.name from account a
             where not a.locked
               and (a.role in ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')
                       and a.id in (select account_id from account_scope where area_code >= :community
                                    and area_code <= rpad(:community, 15, '9'))
                    or a.role = 'STREET_STAFF' and acting_role() = 'STREET_STAFF'
                       and a.id in (select account_id from account_scope where area_code = :street))
             order by a.name, a.id limit 300)
            union all
            (select 'body', id, null, name from outside_body
             where area_code in (:community, :street) and retired_on is null
             order by length(area_code) desc, name, id limit 200)""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    Assignees(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /**
     * The grids of the community by code, its people by name, its outside bodies and the street's by name; at most 200,
     * 300 and 200.
     *
     * @throws OutOfScopeException if the account does not work in the whole of the community
     */
    @PreAuthorize("hasAnyRole('SECRETARY', 'STREET_STAFF')")
    public List<Assignee> of(AreaCode community) {
        return choices(community.at(Level.COMMUNITY));
    }

    /** An assignee as it lies in three columns, of which at most one is filled, or nothing. */
    static @Nullable Assignee of(@Nullable String grid, @Nullable Long person, @Nullable Long body, String name) {
        if (grid != null) {
            return new Assignee.Grid(new AreaCode(grid), name);
        }
        if (person != null) {
            return new Assignee.Person(new AccountId(person), name);
        }
        return body == null ? null : new Assignee.OutsideBody(new BodyId(body), name);
    }

    private List<Assignee> choices(AreaCode community) {
        currentAccount.requireWorkIn(community);
        return jdbc.sql(CHOICES)
                .param("community", community.value())
                .param("street", community.at(Level.STREET).value())
                .query((row, number) -> choice(row))
                .list();
    }

    private static Assignee choice(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return switch (row.getString("kind")) {
            case "grid" -> new Assignee.Grid(new AreaCode(row.getString("code")), name);
            case "person" -> new Assignee.Person(new AccountId(row.getLong("number")), name);
            default -> new Assignee.OutsideBody(new BodyId(row.getLong("number")), name);
        };
    }
}
