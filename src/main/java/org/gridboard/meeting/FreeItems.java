package org.gridboard.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.meeting.ItemRef.Thing;
import org.gridboard.platform.PlainText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is put on the agenda by hand. It stays there, from day to day, until a meeting has decided on it. */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class FreeItems {

    /** The longest title, in characters. */
    public static final int TITLE_MOST = 80;

    private static final String ADD = """
            insert into free_item (request_id, area_code, day, title, added_at, added_by)
            values (:request, :community, :day, :title, :at, acting_account()) on conflict (request_id) do nothing""";
    private static final String OF_REQUEST =
            "select id from free_item where request_id = :request and area_code = :community";
    private static final String REMOVE =
            "delete from free_item where id = :id and area_code = :community and decided_on is null";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    FreeItems(JdbcClient jdbc, CurrentAccount currentAccount, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * Puts an item on the agenda of a day and those after it, as the secretary or a chief of one of the community's grids.
     * Sent twice, it is stored once.
     *
     * @param title 1–80 characters
     * @throws org.gridboard.platform.RefusedException if there is no title or too long a one
     * @throws org.gridboard.access.OutOfScopeException if the account works in no part of the community
     */
    @PreAuthorize("hasAnyRole('SECRETARY', 'GRID_CHIEF')")
    public ItemRef add(UUID request, AreaCode community, LocalDate day, String title) {
        currentAccount.require(currentAccount.get().reaches(community));
        jdbc.sql(ADD)
                .param("request", request)
                .param("community", community.at(Level.COMMUNITY).value())
                .param("day", day)
                .param("title", PlainText.required(TITLE_MOST, title, "agenda.refused.title"))
                .param("at", OffsetDateTime.now(clock))
                .update();
        String id = jdbc.sql(OF_REQUEST)
                .param("request", request)
                .param("community", community.at(Level.COMMUNITY).value())
                .query(String.class)
                .single();
        return new ItemRef(Thing.FREE, id);
    }

    /**
     * Takes an item off that nothing has been decided on; does nothing where it is gone already.
     *
     * @throws org.gridboard.access.OutOfScopeException if the account does not work in the community
     */
    @PreAuthorize("hasRole('SECRETARY')")
    public void remove(AreaCode community, ItemRef item) {
        currentAccount.requireWorkIn(community.at(Level.COMMUNITY));
        if (item.thing() == Thing.FREE) {
            jdbc.sql(REMOVE)
                    .param("id", Long.parseLong(item.id()))
                    .param("community", community.at(Level.COMMUNITY).value())
                    .update();
        }
    }
}
