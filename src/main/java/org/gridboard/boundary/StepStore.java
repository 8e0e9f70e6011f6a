package org.gridboard.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was done in drafts, step by step. Within a transaction of the services only. */
@Repository
class StepStore {

    private static final String STEPS = """
            select s.number, s.kind, s.words::text as words, s.at, a.name as by
            from redrawing_step s join account a on a.id = s.account_id
            where s.redrawing_id = :id order by s.number""";
    private static final String ADD = """
            insert into redrawing_step (redrawing_id, community, number, kind, words, account_id, at, request_id)
            values (:id, :community, :number, :kind, cast(:words as jsonb), acting_account(), :now, :request)""";
    private static final String SENT =
            "select exists (select from redrawing_step where request_id = :request and redrawing_id = :id)";
    private static final String CUT_AHEAD = "delete from redrawing_step where redrawing_id = :id and number > :step";

    private final JdbcClient jdbc;
    private final Clock clock;

    StepStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Step> of(RedrawingId id) {
        return jdbc.sql(STEPS).param("id", id.value()).query(StepStore::step).list();
    }

    void add(RedrawingId id, AreaCode community, int number, UUID request, StepKind kind, List<String> words) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("community", community.value())
                .param("number", number)
                .param("kind", kind.name())
                .param("words", JsonMapper.shared().writeValueAsString(words))
                .param("now", OffsetDateTime.now(clock))
                .param("request", request)
                .update();
    }

    boolean wasSent(UUID request, RedrawingId id) {
        return jdbc.sql(SENT)
                .param("request", request)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Forgets the steps ahead of one. */
    void cutAhead(RedrawingId id, int step) {
        jdbc.sql(CUT_AHEAD).param("id", id.value()).param("step", step).update();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        List<String> words =
                JsonMapper.shared().readValue(row.getString("words"), new TypeReference<List<String>>() {});
        return new Step(
                row.getInt("number"),
                StepKind.valueOf(row.getString("kind")),
                words,
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
