package org.gridboard.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gridboard.boundary.partition.Home;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the households of a community live. Within a transaction of the services only. */
@Repository
class Homes {

    private static final String OF_COMMUNITY = """
            select st_x(position) as lng, st_y(position) as lat, count(*)::int as households from household
            where community = :community and position is not null group by position""";
    private static final String OF_PIECES = """
            select st_x(h.position) as lng, st_y(h.position) as lat, count(*)::int as households
            from redrawing_places(:id, :step) p join household h on h.id = p.household_id
            where p.piece = any (:pieces) and h.position is not null group by h.position""";

    private final JdbcClient jdbc;

    Homes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many households of a community live in an area. They are read once, when the first area is asked about. */
    ToDoubleFunction<Geometry> weight(AreaCode community) {
        var read = new ArrayList<List<Home>>(1);
        return area -> {
            if (read.isEmpty()) {
                read.add(of(community));
            }
            return households(read.getFirst(), area);
        };
    }

    /** Those that lie in one of two pieces. */
    List<Home> in(Redrawing redrawing, PieceId one, PieceId other) {
        return jdbc.sql(OF_PIECES)
                .param("id", redrawing.id().value())
                .param("step", redrawing.step())
                .param("pieces", new Integer[] {one.value(), other.value()})
                .query(Homes::home)
                .list();
    }

    private List<Home> of(AreaCode community) {
        return jdbc.sql(OF_COMMUNITY)
                .param("community", community.value())
                .query(Homes::home)
                .list();
    }

    private static int households(List<Home> homes, Geometry area) {
        var within = new IndexedPointInAreaLocator(area);
        Envelope box = area.getEnvelopeInternal();
        return homes.stream()
                .filter(home -> box.contains(home.at()) && within.locate(home.at()) != Location.EXTERIOR)
                .mapToInt(Home::households)
                .sum();
    }

    private static Home home(ResultSet row, int number) throws SQLException {
        return new Home(new Coordinate(row.getDouble("lng"), row.getDouble("lat")), row.getInt("households"));
    }
}
