package org.gridboard.boundary.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.access.ScopeSql;
import org.gridboard.area.Area;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of boundaries, for all who may see the area. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class BoundaryHistory {

    private static final int CHANGES_MOST = 200;

    private static final String CHANGES = "select * from boundary_changes(:community, :most)";
    private static final String AREAS_ON = """
            select a.code, name_on(a.code, a.name, :day) as name
            from area a join boundary b on b.area_code = a.code
            where a.parent = :parent and b.valid_from <= :day and (b.valid_to is null or b.valid_to > :day) and %s
            order by a.code limit 1000""".formatted(ScopeSql.visible("a.code"));
    private static final String DESCENT = """
            select a.code, a.name, d.day, d.households, d.square_metres
            from grid_descent d join area a on a.code = d.%1$s
            where d.%2$s = :grid and d.from_code <> d.to_code and %3$s
            order by d.day desc, d.households desc, d.square_metres desc, a.code limit 100""";
    private static final String ANCESTORS = DESCENT.formatted("from_code", "to_code", ScopeSql.visible("d.from_code"));
    private static final String DESCENDANTS = DESCENT.formatted("to_code", "from_code", ScopeSql.visible("d.to_code"));

    private static final String SIGNED_IN = "isAuthenticated()";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    BoundaryHistory(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /** The changes of the area's community, the latest first, at most 200; none of a whole street. @throws OutOfScopeException outside what the account may see */
    @PreAuthorize(SIGNED_IN)
    public List<BoundaryChange> changes(AreaCode area) {
        if (checked(area).level() == Level.STREET) {
            return List.of();
        }
        return jdbc.sql(CHANGES)
                .param("community", area.at(Level.COMMUNITY).value())
                .param("most", CHANGES_MOST)
                .query(BoundaryHistory::change)
                .list();
    }

    /** The areas directly below that had a boundary on the day, of a grid its siblings and itself, by the names of that day. @throws OutOfScopeException as {@link #changes} */
    @PreAuthorize(SIGNED_IN)
    public List<Area> areasOn(AreaCode area, LocalDate day) {
        return jdbc.sql(AREAS_ON)
                .param("parent", (checked(area).isGrid() ? area.at(Level.COMMUNITY) : area).value())
                .param("day", day)
                .query(BoundaryHistory::area)
                .list();
    }

    /** The grids from which this one took something over, the latest first. @throws OutOfScopeException as {@link #changes} */
    @PreAuthorize(SIGNED_IN)
    public List<Descent> ancestors(AreaCode area) {
        return descent(ANCESTORS, area);
    }

    /** The grids that took something over from this one, the latest first. @throws OutOfScopeException as {@link #changes} */
    @PreAuthorize(SIGNED_IN)
    public List<Descent> descendants(AreaCode area) {
        return descent(DESCENDANTS, area);
    }

    private List<Descent> descent(String sql, AreaCode area) {
        return jdbc.sql(sql)
                .param("grid", checked(area).value())
                .query(BoundaryHistory::descent)
                .list();
    }

    private AreaCode checked(AreaCode area) {
        var account = currentAccount.get();
        currentAccount.require(account.role() == Role.ADMINISTRATOR || account.reaches(area));
        return area;
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(new AreaCode(row.getString("code")), row.getString("name"));
    }

    private static Descent descent(ResultSet row, int number) throws SQLException {
        return new Descent(
                area(row, number),
                row.getObject("day", LocalDate.class),
                row.getInt("households"),
                row.getDouble("square_metres"));
    }

    private static BoundaryChange change(ResultSet row, int number) throws SQLException {
        long redrawing = row.getLong("redrawing");
        RedrawingId id = row.wasNull() ? null : new RedrawingId(redrawing);
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new BoundaryChange(
                row.getObject("day", LocalDate.class),
                id,
                row.getString("name"),
                row.getString("who"),
                row.getString("reason"),
                at == null ? null : at.toInstant(),
                texts(row, "deeds"),
                codes(row, "begun"),
                codes(row, "redrawn"),
                codes(row, "ended"));
    }

    private static List<AreaCode> codes(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(AreaCode::new).toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
