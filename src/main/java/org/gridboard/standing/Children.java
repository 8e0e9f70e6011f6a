package org.gridboard.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The areas below an area, also those that have been split or closed. */
@Component
class Children {

    /** An area without an outline is taken to be always there. */
    private static final String BELOW = """
            select a.code, short_name(a.name, coalesce(p.name, '')) as name, b.until,
                   coalesce(b.since <= :last, true) and coalesce(b.until >= :first, true) as there
            from area a
            left join area p on p.code = a.parent
            left join lateral (
                select min(valid_from) as since,
                       case when bool_and(valid_to is not null) then max(valid_to) - 1 end as until
                from boundary where area_code = a.code) b on true
            where (a.parent = :area or a.code = :area and length(a.code) = 15)
              and (a.code ^@ any (array(select figure_codes())))
            order by a.code limit 1000""";

    private final JdbcClient jdbc;

    Children(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them. @param until its last day, or null for one that still is @param there whether it was on any of the days */
    record Child(Area area, @Nullable LocalDate until, boolean there) {}

    /** By code, 1,000 at most: of a street its communities, of a community its grids, of a grid itself. */
    List<Child> of(Span span) {
        return span.set(jdbc.sql(BELOW)).query(Children::child).list();
    }

    private static Child child(ResultSet row, int number) throws SQLException {
        return new Child(
                new Area(new AreaCode(row.getString("code")), row.getString("name")),
                row.getObject("until", LocalDate.class),
                row.getBoolean("there"));
    }
}
