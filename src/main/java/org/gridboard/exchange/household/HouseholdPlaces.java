package org.gridboard.exchange.household;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which of the secretary's own grids a position lies in: one query for many rows. */
@Component
class HouseholdPlaces {

    private static final String GRIDS = """
            select code from area where length(code) = 15 and left(code, 12) = any (:communities) and retired_on is null""";
    private static final String LOOK_UP = """
            with p as (
                select row, own, st_setsrid(st_makepoint(lng, lat), 4326) as point
                from json_to_recordset(cast(:points as json)) as x(row int, lng float8, lat float8, own boolean)),
            grid as (
                select area_code, geom from boundary
                where length(area_code) = 15 and left(area_code, 12) = any (:communities) and valid_to is null)
            select p.row, here.grid,
                   case when p.own and here.grid is null
                        then (select min(st_distancesphere(geom, p.point)) from grid) end as metres
            from p cross join lateral (
                select min(area_code) as grid from grid where geom && p.point and st_intersects(geom, p.point)) here""";

    private final JdbcClient jdbc;

    HouseholdPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of all grids of these communities. */
    Set<String> grids(List<AreaCode> communities) {
        return Set.copyOf(jdbc.sql(GRIDS)
                .param("communities", codes(communities))
                .query(String.class)
                .list());
    }

    /** The place of each of these rows, by row; rows without a position are left out. */
    Map<Integer, Place> of(List<HouseholdRow> rows, List<AreaCode> communities) {
        var points = rows.stream()
                .filter(HouseholdRow::hasPosition)
                .map(row -> new Point(row.row(), row.lng(), row.lat(), isIn(row.grid_code(), communities)))
                .toList();
        return jdbc
                .sql(LOOK_UP)
                .param("points", JsonMapper.shared().writeValueAsString(points))
                .param("communities", codes(communities))
                .query((found, number) ->
                        new Place(found.getInt("row"), found.getString("grid"), (Double) found.getObject("metres")))
                .list()
                .stream()
                .collect(Collectors.toMap(Place::row, Function.identity()));
    }

    /** Whether a code, as a row states it, is one of these communities' or begins with it. */
    static boolean isIn(String code, List<AreaCode> communities) {
        return communities.stream().anyMatch(community -> code.startsWith(community.value()));
    }

    private static String[] codes(List<AreaCode> communities) {
        return communities.stream().map(AreaCode::value).toArray(String[]::new);
    }

    /**
     * Where a row's position lies.
     *
     * @param grid the own grid it lies in; on a common edge the one with the smaller code; null for none
     * @param metres to the nearest own grid, for rows that claim to lie in the own community and do not
     */
    record Place(int row, @Nullable String grid, @Nullable Double metres) {}

    private record Point(
            int row, @Nullable Double lng, @Nullable Double lat, boolean own) {}
}
