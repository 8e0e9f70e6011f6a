package org.gridboard.map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that grow whenever boundaries or base features change: part of the addresses that browsers cache. */
@Component
public class MapVersions {

    private final JdbcClient jdbc;

    MapVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }
    /** @param kind {@code boundaries} or {@code base} */
    public long of(String kind) {
        return jdbc.sql("select version from map_version where kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }
}
