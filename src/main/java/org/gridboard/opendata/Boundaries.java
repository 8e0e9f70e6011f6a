package org.gridboard.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.gridboard.access.CurrentAccount;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Boundaries in the scope of a key. Of an area that was drawn anew within the days asked for, the last one is shown. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
class Boundaries {

    private static final String READS = "hasRole('DATA_READER')";

    private static final String FOUND = """
            with found as (
                select distinct on (a.code) a.code, name_on(a.code, a.name, :last) as name, a.parent, p.name as parent_name, b.valid_from, b.valid_to, b.geom
                from area a join boundary b on b.area_code = a.code join area p on p.code = a.parent
                where length(a.code) = :digits and a.code ^@ any (:scope::text[])
                  and b.valid_from <= :last and (b.valid_to is null or b.valid_to > :first)
                order by a.code, b.valid_from desc)
            """;
    private static final String INSIDE = """
            where :anywhere or (geom && st_makeenvelope(:west, :south, :east, :north, 4326)
                and st_intersects(geom, st_makeenvelope(:west, :south, :east, :north, 4326)))
            """;
    private static final String ROWS = FOUND + """
            select code, name, parent, parent_name, valid_from, valid_to, st_asgeojson(geom, 6) as geojson from found
            """;
    private static final String PAGE = ROWS + INSIDE + "order by code offset :offset limit :limit";
    private static final String COUNT = FOUND + "select count(*) from found " + INSIDE;
    private static final String ONE = ROWS + "where code = :code";
    private static final String BELOW = ROWS + "where parent = :area or code = :area order by code limit 1000";
    private static final String EXTENT = """
            select st_xmin(box) as west, st_ymin(box) as south, st_xmax(box) as east, st_ymax(box) as north
            from (select st_extent(geom) as box from boundary
                  where length(area_code) = :digits and area_code ^@ any (:scope::text[]) and valid_to is null) e
            where box is not null""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;

    Boundaries(JdbcClient jdbc, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
    }

    /** One page of them, by code. */
    @PreAuthorize(READS)
    public List<Feature> page(BoundaryQuery query) {
        return inside(PAGE, query)
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query(Boundaries::feature)
                .list();
    }

    /** How many there are on all pages. */
    @PreAuthorize(READS)
    public long count(BoundaryQuery query) {
        return inside(COUNT, query).query(Long.class).single();
    }

    /** The boundary of one area on a day; nothing where the area has none, or lies outside the scope. */
    @PreAuthorize(READS)
    public Optional<Feature> find(Collection collection, AreaCode code, LocalDate day) {
        return asked(ONE, collection, new DaySpan(day, day))
                .param("code", code.value())
                .query(Boundaries::feature)
                .optional();
    }

    /** The boundaries on a day of the areas directly below an area, at most 1,000; of a grid, its own. */
    @PreAuthorize(READS)
    public List<Feature> below(AreaCode area, LocalDate day) {
        Collection collection = area.level() == Level.STREET ? Collection.COMMUNITIES : Collection.GRIDS;
        return asked(BELOW, collection, new DaySpan(day, day))
                .param("area", area.value())
                .query(Boundaries::feature)
                .list();
    }

    /** West, south, east and north of what the key may read now; nothing where that is nothing. */
    @PreAuthorize(READS)
    public Optional<List<Double>> extent(Collection collection) {
        return jdbc.sql(EXTENT)
                .param("digits", collection.level().digits())
                .param("scope", scope())
                .query((row, number) -> List.of(
                        row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north")))
                .optional();
    }

    private JdbcClient.StatementSpec inside(String statement, BoundaryQuery query) {
        @Nullable Envelope box = query.box();
        Envelope inside = box == null ? new Envelope(0, 0, 0, 0) : box;
        return asked(statement, query.collection(), query.days())
                .param("anywhere", box == null)
                .param("west", inside.getMinX())
                .param("south", inside.getMinY())
                .param("east", inside.getMaxX())
                .param("north", inside.getMaxY());
    }

    private JdbcClient.StatementSpec asked(String statement, Collection collection, DaySpan days) {
        return jdbc.sql(statement)
                .param("digits", collection.level().digits())
                .param("scope", scope())
                .param("first", days.first())
                .param("last", days.last());
    }

    private String[] scope() {
        return currentAccount.get().areas().stream().map(AreaCode::value).toArray(String[]::new);
    }

    private static Feature feature(ResultSet row, int number) throws SQLException {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("code", row.getString("code"));
        properties.put("name", row.getString("name"));
        properties.put("parent", row.getString("parent"));
        properties.put("parentName", row.getString("parent_name"));
        properties.put("validFrom", row.getString("valid_from"));
        properties.put("validTo", row.getString("valid_to"));
        return new Feature(
                row.getString("code"), properties, JsonMapper.shared().readTree(row.getString("geojson")));
    }
}
