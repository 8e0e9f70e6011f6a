package org.gridboard.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.Finding;
import org.gridboard.boundary.partition.FindingKind;
import org.gridboard.boundary.partition.PieceId;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Buildings that a draft cuts: of which two pieces have more than 1 m² and more than 5 % each. One that was cut before the
 * draft is none of its faults. Within a transaction of the services only.
 */
@Repository
class BuildingChecks {

    /** More would not be read one by one. */
    private static final int MOST = 200;

    private static final String CUT = """
            with building as (
                select distinct on (f.id) f.id, f.geom, st_area(f.geom) as whole
                from redrawing_piece p
                join base_feature f on f.geom && p.geom and f.kind = 'BUILDING' and f.street = left(:community, 9)
                where\s""" + PieceStore.AT_STEP + """
                  and p.from_step > 0 and st_area(f.geom) > 0
                  and st_intersects(f.geom, p.geom) and not st_coveredby(f.geom, p.geom)
                order by f.id),
            share as (
                select b.id, s.step, p.piece, part.geom, st_area(part.geom) as size
                from building b cross join (values (0), (:step)) s (step)
                join redrawing_piece p on p.geom && b.geom and p.redrawing_id = :id
                     and p.from_step <= s.step and (p.to_step is null or p.to_step > s.step)
                cross join lateral (select st_intersection(b.geom, p.geom) as geom) part
                where st_area(part.geom) > b.whole * 0.05 and st_area(part.geom::geography) > 1),
            cut as (
                select id, step, array_agg(piece order by size desc, piece) as pieces,
                       (array_agg(st_pointonsurface(geom) order by size, piece desc))[1] as at
                from share group by id, step having count(*) > 1)
            select cut.pieces, st_x(cut.at) as lng, st_y(cut.at) as lat, st_asbinary(building.geom) as geom
            from cut join building using (id)
            where cut.step = :step and not exists (select from cut was where was.id = cut.id and was.step = 0)
            order by cut.id limit :limit""";

    private final JdbcClient jdbc;

    BuildingChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One finding for each building. Cut in two, it can be given to the piece that has most of it. */
    List<Finding> of(Redrawing redrawing) {
        return jdbc.sql(CUT)
                .param("id", redrawing.id().value())
                .param("step", redrawing.step())
                .param("community", redrawing.community().value())
                .param("limit", MOST)
                .query(BuildingChecks::finding)
                .list();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        List<PieceId> pieces = Arrays.stream((Integer[]) row.getArray("pieces").getArray())
                .map(PieceId::new)
                .toList();
        var at = new Coordinate(row.getDouble("lng"), row.getDouble("lat"));
        return new Finding(FindingKind.BUILDING_CUT, pieces, at, 1, repair(pieces, row.getBytes("geom")));
    }

    private static @Nullable Edit repair(List<PieceId> pieces, byte[] building) {
        return pieces.size() == 2 && Wkb.geometry(building) instanceof Polygon outline
                ? new Edit.Give(pieces.getLast(), pieces.getFirst(), outline)
                : null;
    }
}
