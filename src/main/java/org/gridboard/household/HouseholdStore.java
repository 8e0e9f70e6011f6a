package org.gridboard.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households, as they lie in the database. Within a transaction of the services only. */
@Repository
class HouseholdStore {

    /** A household without what hangs on it. */
    record Stored(HouseholdId id, Area grid, HouseholdFacts facts, int version) {}

    private static final String FIND = """
            select h.id, h.grid_code, a.name as grid_name, h.address, h.building, h.room, h.tenure, h.head_count, h.needs,
                   st_y(h.position) as lat, st_x(h.position) as lng, h.version
            from household h join area a on a.code = h.grid_code where\s""";

    private static final String INSERT = """
            insert into household (request_id, grid_code, address, building, room, tenure, head_count, needs, position)
            values (:request, :grid, :address, :building, :room, :tenure, :headCount, :needs,
                    st_setsrid(st_makepoint(:lng, :lat), 4326))
            on conflict do nothing""";

    private static final String UPDATE = """
            update household set grid_code = :grid, address = :address, building = :building, room = :room,
                   tenure = :tenure, head_count = :headCount, needs = :needs,
                   position = st_setsrid(st_makepoint(:lng, :lat), 4326), version = version + 1
            where id = :id and version = :version""";

    private final JdbcClient jdbc;

    HouseholdStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stored> find(HouseholdId id) {
        return jdbc.sql(FIND + "h.id = :id")
                .param("id", id.value())
                .query(HouseholdStore::stored)
                .optional();
    }

    Optional<Stored> ofRequest(UUID request) {
        return jdbc.sql(FIND + "h.request_id = :request")
                .param("request", request)
                .query(HouseholdStore::stored)
                .optional();
    }

    /** @return false if the request, or a household at this address and room, is there already */
    boolean insert(UUID request, AreaCode grid, HouseholdFacts facts) {
        return facts(jdbc.sql(INSERT), grid, facts).param("request", request).update() == 1;
    }

    /** @return false if the stored version is another one: someone else was faster */
    boolean update(HouseholdId id, int version, AreaCode grid, HouseholdFacts facts) {
        return facts(jdbc.sql(UPDATE), grid, facts)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, AreaCode grid, HouseholdFacts facts) {
        Position position = facts.position();
        Tenure tenure = facts.tenure();
        return sql.param("grid", grid.value())
                .param("address", facts.address())
                .param("building", facts.building())
                .param("room", facts.room())
                .param("tenure", tenure == null ? null : tenure.name())
                .param("headCount", facts.headCount())
                .param("needs", facts.needs())
                .param("lng", position == null ? null : position.lng(), Types.DOUBLE)
                .param("lat", position == null ? null : position.lat(), Types.DOUBLE);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var tenure = row.getString("tenure");
        var facts = new HouseholdFacts(
                row.getString("address"),
                orEmpty(row.getString("building")),
                row.getString("room"),
                tenure == null ? null : Tenure.valueOf(tenure),
                row.getObject("head_count", Integer.class),
                orEmpty(row.getString("needs")),
                position(row));
        return new Stored(
                new HouseholdId(row.getLong("id")),
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                facts,
                row.getInt("version"));
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new Position(lat, row.getDouble("lng"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
