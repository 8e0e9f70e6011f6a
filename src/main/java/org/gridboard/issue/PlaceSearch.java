package org.gridboard.issue;

import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.Position;
import org.gridboard.platform.LikePattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a typed address lies: among the checkpoints and addresses of the account's grids. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class PlaceSearch {

    /** Shorter text is in too many addresses to be of use. */
    private static final int CHARACTERS_LEAST = 2;

    private static final int MOST = 5;
    private static final String FIND = """
            with known as (
                select name as words, position from checkpoint
                where retired_on is null and grid_code = any (array(select scope_grids())) and name ilike :pattern
                union all
                select address, position from household
                where position is not null and grid_code = any (array(select scope_grids()))
                  and (address || ' ' || room) ilike :pattern),
            once as (select distinct on (words) words, position from known)
            select words, st_y(position) as lat, st_x(position) as lng from once
            order by length(words), words limit :most""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    PlaceSearch(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /** The places whose address or name has this text in it, the shortest first; at most five. */
    @PreAuthorize("hasAnyRole('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY')")
    public List<FoundPlace> find(String text) {
        currentAccount.get();
        String wanted = text.strip();
        if (wanted.codePointCount(0, wanted.length()) < CHARACTERS_LEAST) {
            return List.of();
        }
        return jdbc.sql(FIND)
                .param("pattern", LikePattern.containing(wanted))
                .param("most", MOST)
                .query((row, number) -> new FoundPlace(
                        row.getString("words"), new Position(row.getDouble("lat"), row.getDouble("lng"))))
                .list();
    }
}
