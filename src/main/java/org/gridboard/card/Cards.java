package org.gridboard.card;

import java.util.Optional;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact cards of the account's grids, and the switch of their public pages. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class Cards {

    private static final String FIND =
            "select " + GridCard.COLUMNS + ", public_card_is_on(:grid) as is_on from card_of_grid(:grid)";
    private static final String SWITCH = """
            insert into setting (area_code, key, value) values (:area, 'public-card', :value)
            on conflict (area_code, key) do update set value = excluded.value, version = setting.version + 1""";
    private static final String SWITCH_GRIDS = """
            update setting set value = :value, version = version + 1
            where key = 'public-card' and length(area_code) = 15 and left(area_code, 12) = :area""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    Cards(JdbcClient jdbc, CurrentAccount currentAccount, AuditTrail audit) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** A card and whether its public page is on. */
    public record OwnCard(GridCard card, boolean isPublic) {}

    /** The card of a grid with an outline in the account's scope. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')")
    @Transactional(readOnly = true)
    public Optional<OwnCard> find(AreaCode grid) {
        if (!currentAccount.get().worksIn(grid)) {
            return Optional.empty();
        }
        return jdbc.sql(FIND)
                .param("grid", grid.value())
                .query((row, number) -> new OwnCard(GridCard.of(grid, row), row.getBoolean("is_on")))
                .optional();
    }

    /** Switches the public page of one grid. */
    @PreAuthorize("hasRole('SECRETARY')")
    public void publish(AreaCode grid, boolean on) {
        currentAccount.requireWorkIn(grid);
        store(SWITCH, grid, on);
        record(grid, on);
    }

    /** Switches the public pages of all grids of a grid's community, those to come included. */
    @PreAuthorize("hasRole('SECRETARY')")
    public void publishCommunityOf(AreaCode grid, boolean on) {
        AreaCode community = grid.at(Level.COMMUNITY);
        currentAccount.requireWorkIn(community);
        store(SWITCH, community, on);
        store(SWITCH_GRIDS, community, on);
        record(community, on);
    }

    private void store(String sql, AreaCode area, boolean on) {
        jdbc.sql(sql)
                .param("area", area.value())
                .param("value", on ? "on" : "off")
                .update();
    }

    private void record(AreaCode area, boolean on) {
        audit.append(on ? "PUBLIC_CARD_ON" : "PUBLIC_CARD_OFF", "area", area.value(), area, null);
    }
}
