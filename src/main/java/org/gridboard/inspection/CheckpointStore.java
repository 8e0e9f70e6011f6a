package org.gridboard.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.code.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checkpoints, as they lie in the database. Within a transaction of the services only. */
@Repository
class CheckpointStore {

    private static final String FIND = """
            select id, grid_code, name, array_to_string(key_areas, ',') as key_areas, walking_order,
                   st_y(position) as lat, st_x(position) as lng, retired_on, version
            from checkpoint where\s""";

    private static final String INSERT = """
            insert into checkpoint (request_id, grid_code, name, key_areas, walking_order, position, since)
            values (:request, :grid, :name, string_to_array(:keyAreas, ','), :order,
                    st_setsrid(st_makepoint(:lng, :lat), 4326), :since)
            on conflict (request_id) do nothing""";

    private static final String UPDATE = """
            update checkpoint set name = :name, key_areas = string_to_array(:keyAreas, ','), walking_order = :order,
                   position = st_setsrid(st_makepoint(:lng, :lat), 4326), retired_on = :retired, version = version + 1
            where id = :id and version = :version""";

    private final JdbcClient jdbc;

    CheckpointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Checkpoint> find(CheckpointId id) {
        return jdbc.sql(FIND + "id = :id")
                .param("id", id.value())
                .query(CheckpointStore::checkpoint)
                .optional();
    }

    Optional<Checkpoint> ofRequest(UUID request) {
        return jdbc.sql(FIND + "request_id = :request")
                .param("request", request)
                .query(CheckpointStore::checkpoint)
                .optional();
    }

    /** Stores a new checkpoint. @return false if the request has been stored before */
    boolean insert(UUID request, AreaCode grid, Checkpoint.Facts facts, LocalDate since) {
        return facts(jdbc.sql(INSERT), facts)
                        .param("request", request)
                        .param("grid", grid.value())
                        .param("since", since)
                        .update()
                == 1;
    }

    /** @return false if the stored version is another one: someone else was faster */
    boolean update(Checkpoint checkpoint) {
        return facts(jdbc.sql(UPDATE), checkpoint.facts())
                        .param("id", checkpoint.id().value())
                        .param("retired", checkpoint.retiredOn())
                        .param("version", checkpoint.version())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, Checkpoint.Facts facts) {
        String keyAreas = facts.sortedKeyAreas().stream().map(KeyArea::name).collect(Collectors.joining(","));
        return sql.param("name", facts.name())
                .param("keyAreas", keyAreas)
                .param("order", facts.order())
                .param("lng", facts.position().lng())
                .param("lat", facts.position().lat());
    }

    private static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
        var facts = new Checkpoint.Facts(
                row.getString("name"),
                Arrays.stream(row.getString("key_areas").split(","))
                        .map(KeyArea::valueOf)
                        .collect(Collectors.toSet()),
                row.getInt("walking_order"),
                new Position(row.getDouble("lat"), row.getDouble("lng")));
        return new Checkpoint(
                new CheckpointId(row.getLong("id")),
                new AreaCode(row.getString("grid_code")),
                facts,
                row.getObject("retired_on", LocalDate.class),
                row.getInt("version"));
    }
}
