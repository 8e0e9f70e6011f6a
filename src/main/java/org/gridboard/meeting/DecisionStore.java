package org.gridboard.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gridboard.issue.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions, as they lie in the database. Within a transaction of the services only. */
@Repository
class DecisionStore {

    private static final String INSERT = """
            insert into decision (request_id, meeting_id, ref, area_code, issue_id, act, assignee, due_at, measure, at, account_id)
            values (:request, :meeting, :ref, :community, :issue, :act, :assignee, :due, :measure, :at, acting_account())
            on conflict do nothing""";
    private static final String REPLACE = """
            update decision set request_id = :request, act = :act, assignee = :assignee, due_at = :due, measure = :measure,
                   at = :at, account_id = acting_account(), version = version + 1
            where meeting_id = :meeting and ref = :ref and version = :seen""";
    private static final String EDIT = """
            update decision set measure = :measure, version = version + 1
            where meeting_id = :meeting and ref = :ref and version = :version""";
    private static final String TAKE_FREE_ITEM = "update free_item set decided_on = :day where id = :id";

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is decided. @param act null where a measure is noted */
    record Ruling(
            @Nullable Act act,
            @Nullable String assignee,
            @Nullable Instant due,
            String measure) {}

    /** Stores a decision, unless one stands or it was sent before; of two at once, the second waits for the first. */
    boolean insert(UUID request, Meeting meeting, ItemRef ref, Ruling ruling) {
        return ruled(INSERT, request, meeting, ref, ruling)
                        .param("community", meeting.community().value())
                        .param("issue", ref.issue().map(issue -> issue.value()).orElse(null))
                        .update()
                == 1;
    }

    /** Stores a decision in the place of the one that stands. @return false if that is no longer at this version */
    boolean replace(UUID request, Meeting meeting, ItemRef ref, Ruling ruling, int seen) {
        return ruled(REPLACE, request, meeting, ref, ruling).param("seen", seen).update() == 1;
    }

    /** @return false if it is no longer at this version */
    boolean edit(MeetingId meeting, ItemRef ref, int version, String measure) {
        return jdbc.sql(EDIT)
                        .param("meeting", meeting.value())
                        .param("ref", ref.toString())
                        .param("version", version)
                        .param("measure", measure)
                        .update()
                == 1;
    }

    /** A free item that was decided on is on no later agenda. */
    void takeOff(Meeting meeting, ItemRef free) {
        jdbc.sql(TAKE_FREE_ITEM)
                .param("id", Long.parseLong(free.id()))
                .param("day", meeting.day())
                .update();
    }

    private JdbcClient.StatementSpec ruled(String sql, UUID request, Meeting meeting, ItemRef ref, Ruling ruling) {
        Act act = ruling.act();
        Instant due = ruling.due();
        return jdbc.sql(sql)
                .param("request", request)
                .param("meeting", meeting.id().value())
                .param("ref", ref.toString())
                .param("act", act == null ? TakenItems.NOTED : act.name())
                .param("assignee", ruling.assignee())
                .param("due", due == null ? null : Day.utc(due))
                .param("measure", ruling.measure())
                .param("at", OffsetDateTime.now(clock));
    }
}
