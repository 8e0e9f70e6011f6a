package org.gridboard.standing.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import net.postgis.jdbc.jts.JtsGeometry;
import org.gridboard.access.ScopeSql;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outlines of the areas below an area; of a grid, its own. */
@Component
class AreaOutlines {

    /** A community that has no outline of its own is what its grids are together. */
    private static final String BELOW = """
            select a.code, short_name(a.name, p.name) as short, coalesce(
                (select b.geom from boundary b where b.area_code = a.code
                    and b.valid_from <= :day and (b.valid_to is null or b.valid_to > :day)),
                (select st_union(b.geom) from boundary b join area g on g.code = b.area_code where g.parent = a.code
                    and b.valid_from <= :day and (b.valid_to is null or b.valid_to > :day))) as geom
            from area a left join area p on p.code = a.parent
            where (a.parent = :area or a.code = :area and length(a.code) = 15) and %s
            order by a.code limit 1000""".formatted(ScopeSql.visible("a.code"));

    private final JdbcClient jdbc;

    AreaOutlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they were on a day; without those that have none. */
    List<AreaOutline> below(AreaCode area, LocalDate day) {
        return jdbc.sql("select * from (" + BELOW + ") below where geom is not null")
                .param("area", area.value())
                .param("day", day)
                .query(AreaOutlines::outline)
                .list();
    }

    private static AreaOutline outline(ResultSet row, int number) throws SQLException {
        return new AreaOutline(
                new AreaCode(row.getString("code")),
                row.getString("short"),
                ((JtsGeometry) row.getObject("geom")).getGeometry());
    }
}
