package org.gridboard.boundary.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.postgis.jdbc.jts.JtsGeometry;
import org.gridboard.access.AccountId;
import org.gridboard.access.ScopeChanges;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.partition.Codes;
import org.gridboard.boundary.partition.Piece;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.locationtech.jts.geom.MultiPolygon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an adopted draft what stands: new grids get their codes here, and one function of the database does the rest, as its owner,
 * within the caller's transaction.
 */
@Component
class InForce {

    private static final String NEW_PIECES = "select piece, name, geom from pieces_to_number(:id)";
    private static final String PUT = "select * from put_in_force(:id, :pieces, :codes, :now, :zone)";

    private final JdbcClient jdbc;
    private final AdoptionStore store;
    private final ScopeChanges scopes;
    private final Clock clock;

    InForce(JdbcClient jdbc, AdoptionStore store, ScopeChanges scopes, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Once, if it is adopted and its day has come; otherwise nothing happens. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(RedrawingId id, AreaCode community) {
        List<Piece> fresh = jdbc.sql(NEW_PIECES)
                .param("id", id.value())
                .query(InForce::piece)
                .list();
        Map<PieceId, AreaCode> codes = Codes.forNew(community, fresh, store.highestNumber(community));
        List<Map.Entry<PieceId, AreaCode>> given = List.copyOf(codes.entrySet());
        List<AccountId> changed = jdbc.sql(PUT)
                .param("id", id.value())
                .param(
                        "pieces",
                        given.stream().map(each -> each.getKey().value()).toArray(Integer[]::new))
                .param(
                        "codes",
                        given.stream().map(each -> each.getValue().value()).toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .param("zone", clock.getZone().getId())
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list();
        scopes.changed(changed);
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(new PieceId(row.getInt("piece")), null, row.getString("name"), (MultiPolygon)
                ((JtsGeometry) row.getObject("geom")).getGeometry());
    }
}
