package org.gridboard.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.gridboard.access.Masking;
import org.gridboard.access.ScopeSql;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;

/** What the statements of the duties have in common, and how their columns are read. */
final class Sql {

    /** The grids that the area and the account's scope have in common; takes the parameter {@code :area}. */
    static final String GRIDS = ScopeSql.GRIDS_OF_AREA;

    /** A grid's short name; needs the joins of {@link #NAMES}. */
    static final String NAME = "short_name(g.name, c.name) as grid_name";

    /** Joins grid g and community c to a table or query t with a column grid_code. */
    static final String NAMES = " join area g on g.code = t.grid_code join area c on c.code = g.parent ";

    private Sql() {}

    static Area grid(ResultSet row) throws SQLException {
        return new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name"));
    }

    /** The position in the columns lat and lng, or null. */
    static @Nullable Position position(ResultSet row) throws SQLException {
        return position(row, "lat", "lng");
    }

    static @Nullable Position position(ResultSet row, String lat, String lng) throws SQLException {
        double north = row.getDouble(lat);
        return row.wasNull() ? null : new Position(north, row.getDouble(lng));
    }

    /** A time, where the community is. */
    static @Nullable LocalDateTime local(ResultSet row, String column, ZoneId zone) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(zone).toLocalDateTime();
    }

    /** The masked head of a household, or its address where none is known: columns head and address. */
    static String whom(ResultSet row) throws SQLException {
        String head = row.getString("head");
        return head == null || head.isBlank() ? row.getString("address") : Masking.name(head);
    }
}
