package org.gridboard.ledger.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.ScopeSql;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public resources, as they lie in the database. Within a transaction of the services only. */
@Repository
class ResourceStore {

    private static final String SELECT = """
            select r.*, st_y(r.position) as lat, st_x(r.position) as lng, g.name as grid_name
            from resource r join area g on g.code = r.grid_code
            where\s""";

    private static final String IN_AREA =
            "r.retired_on is null and r.grid_code = any (%s)".formatted(ScopeSql.GRIDS_OF_AREA);

    private static final String PAGE = SELECT + IN_AREA + " order by r.kind, r.name, r.id limit :limit offset :offset";

    private static final String COUNT = "select count(*) from resource r where " + IN_AREA;

    private static final String INSERT = """
            insert into resource (request_id, grid_code, kind, name, address, telephone, hours, position)
            values (:request, :grid, :kind, :name, :address, :telephone, :hours, st_setsrid(st_makepoint(:lng, :lat), 4326))
            on conflict (request_id) do nothing""";

    private static final String UPDATE = """
            update resource set grid_code = :grid, kind = :kind, name = :name, address = :address, telephone = :telephone,
                   hours = :hours, position = st_setsrid(st_makepoint(:lng, :lat), 4326), version = version + 1
            where id = :id and version = :version and retired_on is null""";

    private static final String RETIRE = """
            update resource set retired_on = :today, version = version + 1
            where id = :id and version = :version and retired_on is null""";

    private final JdbcClient jdbc;

    ResourceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Resource> find(ResourceId id) {
        return jdbc.sql(SELECT + "r.id = :id")
                .param("id", id.value())
                .query(ResourceStore::resource)
                .optional();
    }

    Optional<Resource> ofRequest(UUID request) {
        return jdbc.sql(SELECT + "r.request_id = :request")
                .param("request", request)
                .query(ResourceStore::resource)
                .optional();
    }

    List<Resource> in(AreaCode area, int offset, int limit) {
        return jdbc.sql(PAGE)
                .param("area", area.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ResourceStore::resource)
                .list();
    }

    int count(AreaCode area) {
        return jdbc.sql(COUNT).param("area", area.value()).query(Integer.class).single();
    }

    /** @return false if the request has been stored before */
    boolean insert(UUID request, AreaCode grid, Resource.Facts facts) {
        return facts(jdbc.sql(INSERT), grid, facts).param("request", request).update() == 1;
    }

    /** @return false if the stored version is another one */
    boolean update(ResourceId id, int version, AreaCode grid, Resource.Facts facts) {
        return facts(jdbc.sql(UPDATE), grid, facts)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** @return false if the stored version is another one */
    boolean retire(ResourceId id, int version, LocalDate today) {
        return jdbc.sql(RETIRE)
                        .param("id", id.value())
                        .param("version", version)
                        .param("today", today)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, AreaCode grid, Resource.Facts facts) {
        return sql.param("grid", grid.value())
                .param("kind", facts.kind().name())
                .param("name", facts.name())
                .param("address", facts.address())
                .param("telephone", facts.telephone())
                .param("hours", facts.hours())
                .param("lng", facts.position().lng())
                .param("lat", facts.position().lat());
    }

    private static Resource resource(ResultSet row, int number) throws SQLException {
        var facts = new Resource.Facts(
                ResourceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("address"),
                row.getString("telephone"),
                row.getString("hours"),
                new Position(row.getDouble("lat"), row.getDouble("lng")));
        return new Resource(
                new ResourceId(row.getLong("id")),
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                facts,
                row.getObject("retired_on", LocalDate.class),
                row.getInt("version"));
    }
}
