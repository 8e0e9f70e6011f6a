package org.gridboard.meeting.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a community's digests, for its secretary. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Deliveries {

    private static final String LATEST = """
            select m.day, o.kind, o.state, o.attempts, o.failure, o.code, o.next_at
            from digest_outbox o join meeting m on m.id = o.meeting_id
            where o.community = :community order by o.created_at desc, o.kind limit :limit""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    Deliveries(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /** The latest ones, newest first. @throws org.gridboard.access.OutOfScopeException if the community is another one */
    @PreAuthorize("hasRole('SECRETARY')")
    public List<Delivery> latest(AreaCode community, int limit) {
        currentAccount.requireWorkIn(community);
        return jdbc.sql(LATEST)
                .param("community", community.at(Level.COMMUNITY).value())
                .param("limit", limit)
                .query(Deliveries::delivery)
                .list();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        String failure = row.getString("failure");
        return new Delivery(
                row.getObject("day", LocalDate.class),
                ChannelKind.valueOf(row.getString("kind")),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                failure == null ? null : Failure.valueOf(failure),
                row.getInt("code"),
                row.getObject("next_at", OffsetDateTime.class).toInstant());
    }
}
