package org.gridboard.meeting;

import java.time.LocalDate;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agendas' orders as made by hand. Within a transaction of the services only. */
@Repository
class AgendaOrderStore {

    private static final String FIND =
            "select unnest(refs) as ref from agenda_order where area_code = :community and day = :day";
    private static final String KEEP = """
            insert into agenda_order (area_code, day, refs) values (:community, :day, :refs)
            on conflict (area_code, day) do update set refs = excluded.refs""";

    private final JdbcClient jdbc;

    AgendaOrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The references in their order; none where nothing was moved. */
    List<String> of(AreaCode community, LocalDate day) {
        return jdbc.sql(FIND)
                .param("community", community.value())
                .param("day", day)
                .query((row, number) -> row.getString("ref"))
                .list();
    }

    void keep(AreaCode community, LocalDate day, List<String> refs) {
        jdbc.sql(KEEP)
                .param("community", community.value())
                .param("day", day)
                .param("refs", refs.toArray(String[]::new))
                .update();
    }
}
