package org.gridboard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.postgresql.util.PGobject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseConfigurationTest {

    @Autowired
    JdbcClient pool;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Clock clock;

    @Test
    void the_pool_works_as_a_role_that_owns_nothing_and_start_up_tasks_as_the_owner() {
        assertThat(currentUser(pool)).isEqualTo("gridboard_app");
        assertThat(currentUser(owner.jdbc())).isEqualTo("gridboard_owner");
    }

    @Test
    void flyway_migrates_as_the_owner() {
        assertThat(owner.jdbc()
                        .sql("select tableowner from pg_tables where tablename = 'flyway_schema_history'")
                        .query(String.class)
                        .single())
                .isEqualTo("gridboard_owner");
    }

    @Test
    void a_pool_that_works_as_the_owner_is_refused() {
        assertThatThrownBy(() -> new ApplicationRoleCheck(owner.jdbc()))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("gridboard_owner");
    }

    @Test
    void a_geometry_comes_back_with_its_position_and_srid() {
        Geometry point = new GeometryFactory(new PrecisionModel(), 4326).createPoint(new Coordinate(118.122, 24.486));

        Object read = pool.sql("select cast(:point as geometry) as place")
                .param("point", JdbcConfiguration.GeometryWriter.INSTANCE.convert(point))
                .query()
                .singleValue();

        Geometry geometry = JdbcConfiguration.GeometryReader.INSTANCE.convert((PGobject) read);
        assertThat(geometry).isEqualTo(point);
        assertThat(geometry.getSRID()).isEqualTo(4326);
    }

    @Test
    void work_of_the_owner_is_done_wholly_or_not_at_all() {
        assertThatThrownBy(() -> owner.inTransaction(jdbc -> {
                    jdbc.sql("create table half (id int)").update();
                    jdbc.sql("select 1 / 0").query().singleValue();
                }))
                .hasMessageContaining("division by zero");
        assertThat(owner.jdbc()
                        .sql("select to_regclass('half')")
                        .query(String.class)
                        .list())
                .isEqualTo(Collections.singletonList(null));
    }

    @Test
    void the_clock_shows_the_time_of_the_place() {
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
    }

    private static String currentUser(JdbcClient client) {
        return client.sql("select current_user").query(String.class).single();
    }
}
