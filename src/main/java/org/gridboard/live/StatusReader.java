package org.gridboard.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gridboard.access.ScopeSql;
import org.gridboard.area.Half;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes the status of grids: one query, whatever they are. Whoever shows the answer compares with the scope. */
@Component
class StatusReader {

    private static final String STATUS = "select * from grid_status(%s, :day, :as_of, :begin, :end)";
    private static final String EVERY_GRID = "every_grid()";
    private static final String NAMED = "string_to_array(:grids, ',')";

    private final JdbcClient jdbc;

    StatusReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GridStatus> all(Moment moment) {
        return read(EVERY_GRID, Map.of(), moment);
    }

    List<GridStatus> some(Collection<AreaCode> grids, Moment moment) {
        String codes = String.join(",", grids.stream().map(AreaCode::value).toList());
        return read(NAMED, Map.of("grids", codes), moment);
    }

    /** The grids of an area that lie in the scope of the account the transaction works for. */
    List<GridStatus> inScope(AreaCode area, Moment moment) {
        return read(ScopeSql.GRIDS_OF_AREA, Map.of("area", area.value()), moment);
    }

    private List<GridStatus> read(String grids, Map<String, String> named, Moment moment) {
        return jdbc.sql(STATUS.formatted(grids))
                .params(named)
                .param("day", moment.day())
                .param("as_of", Moment.utc(moment.asOf()))
                .param("begin", Moment.utc(moment.begin()))
                .param("end", Moment.utc(moment.end()))
                .query((row, number) -> status(row, moment))
                .list();
    }

    private static GridStatus status(ResultSet row, Moment moment) throws SQLException {
        int due = row.getInt("due");
        boolean working = row.getBoolean("working") && due > 0;
        boolean morningBegun = working && moment.hasBegun(Half.MORNING);
        boolean afternoonBegun = working && moment.hasBegun(Half.AFTERNOON);
        int morning = row.getInt("morning");
        int afternoon = row.getInt("afternoon");
        return new GridStatus(
                new AreaCode(row.getString("code")),
                row.getString("name"),
                row.getString("community"),
                due,
                new HalfRound(
                        morning,
                        row.getInt("morning_problem"),
                        HalfState.of(morningBegun, moment.isOver(Half.MORNING), morning, due)),
                new HalfRound(
                        afternoon,
                        row.getInt("afternoon_problem"),
                        HalfState.of(afternoonBegun, moment.isOver(Half.AFTERNOON), afternoon, due)),
                coverage(
                        morningBegun ? morning : 0,
                        afternoonBegun ? afternoon : 0,
                        due * ((morningBegun ? 1 : 0) + (afternoonBegun ? 1 : 0))),
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("reported"),
                row.getInt("households"),
                row.getInt("key_households"),
                row.getInt("key_due"),
                row.getInt("key_overdue"));
    }

    static @Nullable Double coverage(int morning, int afternoon, int due) {
        return due == 0 ? null : (double) (morning + afternoon) / due;
    }
}
