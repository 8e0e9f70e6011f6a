package org.gridboard.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.boundary.partition.Finding;
import org.gridboard.boundary.partition.FindingKind;
import org.gridboard.boundary.partition.ShapeChecks;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong with a draft. Nothing with a finding can be adopted. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Checks {

    /** Households without a grid that live close together are one finding: within a cell of this size, in degrees (about 30 m). */
    private static final double CLOSE = 0.0003;

    private static final String WITHOUT_GRID = """
            select count(*)::int as households, min(st_x(h.position)) as lng,
                   (array_agg(st_y(h.position) order by st_x(h.position)))[1] as lat
            from redrawing_places(:id, :step) p join household h on h.id = p.household_id
            where p.piece is null and h.position is not null
            group by st_snaptogrid(h.position, :close) order by households desc, lng, lat limit 200""";

    private final Redrawings redrawings;
    private final PieceStore pieces;
    private final BuildingChecks buildings;
    private final JdbcClient jdbc;

    Checks(Redrawings redrawings, PieceStore pieces, BuildingChecks buildings, JdbcClient jdbc) {
        this.redrawings = redrawings;
        this.pieces = pieces;
        this.buildings = buildings;
        this.jdbc = jdbc;
    }

    /**
     * All that is wrong at the draft's step, each at its place: shapes, then buildings that the draft cuts, then households that
     * lie in the ground and in no piece.
     *
     * @throws OutOfScopeException if there is no such draft for the account
     */
    @PreAuthorize(Redrawings.DRAWS)
    public List<Finding> of(RedrawingId id) {
        Redrawing redrawing = redrawings.find(id).orElseThrow(OutOfScopeException::new);
        return Stream.of(shapes(redrawing), buildings.of(redrawing), withoutGrid(redrawing))
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> shapes(Redrawing redrawing) {
        return ShapeChecks.of(pieces.at(redrawing.id(), redrawing.step()), pieces.at(redrawing.id(), 0));
    }

    private List<Finding> withoutGrid(Redrawing redrawing) {
        return jdbc.sql(WITHOUT_GRID)
                .param("id", redrawing.id().value())
                .param("step", redrawing.step())
                .param("close", CLOSE)
                .query((row, number) -> new Finding(
                        FindingKind.HOUSEHOLD_WITHOUT_GRID,
                        List.of(),
                        new Coordinate(row.getDouble("lng"), row.getDouble("lat")),
                        row.getInt("households"),
                        null))
                .list();
    }
}
