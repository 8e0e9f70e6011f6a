package org.gridboard.boundary;

import java.util.List;
import java.util.Optional;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.boundary.partition.Balance;
import org.gridboard.boundary.partition.Partition;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.boundary.partition.Proposal;
import org.gridboard.platform.RefusedException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes where the edge between two neighbours could run so that both have as many households as a grid should. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Balances {

    private static final String BUILDINGS = """
            select st_asbinary(f.geom) as geom from base_feature f
            where f.kind = 'BUILDING' and f.street = left(:community, 9)
              and exists (select from redrawing_piece p where\s""" + PieceStore.AT_STEP + """
                  and p.piece = any (:pieces) and p.geom && f.geom and st_intersects(p.geom, f.geom))
            order by f.id limit 5000""";

    /** All pieces take part: on the edge to a third one a household may change as well. */
    private static final String AFTERWARDS = """
            with shape as (
                select p.piece, p.code, case p.piece when :one then st_geomfromwkb(:oneShape, 4326)
                                                     when :other then st_geomfromwkb(:otherShape, 4326) else p.geom end as geom
                from redrawing_piece p where\s""" + PieceStore.AT_STEP + """
            ),
            lies as (
                select distinct on (h.id) h.id, s.piece
                from shape s join household h on h.community = :community and st_intersects(s.geom, h.position)
                order by h.id, s.code nulls last, s.piece)
            select count(*) filter (where coalesce(l.piece, p.piece) = :one) as one,
                   count(*) filter (where coalesce(l.piece, p.piece) = :other) as other
            from redrawing_places(:id, :step) p left join lies l on l.id = p.household_id""";

    private final Redrawings redrawings;
    private final Homes homes;
    private final Guideline guideline;
    private final JdbcClient jdbc;

    Balances(Redrawings redrawings, Homes homes, Guideline guideline, JdbcClient jdbc) {
        this.redrawings = redrawings;
        this.homes = homes;
        this.guideline = guideline;
        this.jdbc = jdbc;
    }

    /**
     * Another edge between two neighbours, to be taken as a step or left; nothing where none is better than the one there is.
     *
     * @throws RefusedException if there is no such piece, or the two are one
     * @throws OutOfScopeException if there is no such draft for the account
     */
    @PreAuthorize(Redrawings.DRAWS)
    public Optional<Proposal> propose(RedrawingId id, PieceId one, PieceId other) {
        Redrawing redrawing = redrawings.find(id).orElseThrow(OutOfScopeException::new);
        if (one.equals(other)) {
            throw new RefusedException("boundary-draft.refused.same-grid");
        }
        Partition partition = redrawings.partition(id);
        return Balance.propose(
                        partition.piece(one),
                        partition.piece(other),
                        buildings(redrawing, one, other),
                        homes.in(redrawing, one, other),
                        guideline.of(redrawing.community()))
                .map(proposal -> counted(redrawing, partition.apply(proposal.edit(), area -> 0), proposal, one, other));
    }

    /** With the households that counsel will tell of when it is taken: those without a position too. */
    private Proposal counted(Redrawing redrawing, Partition after, Proposal proposal, PieceId one, PieceId other) {
        return jdbc.sql(AFTERWARDS)
                .param("id", redrawing.id().value())
                .param("step", redrawing.step())
                .param("community", redrawing.community().value())
                .param("one", one.value())
                .param("other", other.value())
                .param("oneShape", new WKBWriter().write(after.piece(one).shape()))
                .param("otherShape", new WKBWriter().write(after.piece(other).shape()))
                .query((row, number) -> new Proposal(proposal.edit(), row.getInt("one"), row.getInt("other")))
                .single();
    }

    private List<Geometry> buildings(Redrawing redrawing, PieceId one, PieceId other) {
        return jdbc.sql(BUILDINGS)
                .param("id", redrawing.id().value())
                .param("step", redrawing.step())
                .param("community", redrawing.community().value())
                .param("pieces", new Integer[] {one.value(), other.value()})
                .query((row, number) -> Wkb.geometry(row.getBytes("geom")))
                .list();
    }
}
