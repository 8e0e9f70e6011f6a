package org.gridboard.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What meetings have taken, as it lies in the database. Within a transaction of the services only. */
@Repository
class TakenItems {

    /** Written in place of an act where a measure was noted on what is no issue. */
    static final String NOTED = "NOTED";

    private static final String OF_MEETING = """
            select n.ref, n.kind, coalesce(n.grid_code, n.area_code) as grid_code, n.title, n.note, n.seconds,
                   n.version as note_version, d.request_id, d.act, d.assignee, d.due_at, d.measure, d.at, d.version,
                   p.name as by,
                   case when n.grid_code is null then g.name else short_name(g.name, c.name) end as grid_name
            from meeting_item n
            join area g on g.code = coalesce(n.grid_code, n.area_code)
            left join area c on c.code = g.parent
            left join decision d on d.meeting_id = n.meeting_id and d.ref = n.ref
            left join account p on p.id = d.account_id
            where n.meeting_id = :meeting and (n.ref = :ref or :ref = '')
            order by d.at nulls last, n.ref""";
    private static final String TOUCH = """
            insert into meeting_item (meeting_id, ref, area_code, kind, grid_code, issue_id, title)
            values (:meeting, :ref, :community, :kind, :grid, :issue, :title) on conflict do nothing""";
    private static final String NOTE = """
            update meeting_item set note = :words, version = version + 1
            where meeting_id = :meeting and ref = :ref and version = :version""";
    private static final String SPEND = """
            update meeting_item set seconds = seconds + :seconds where meeting_id = :meeting and ref = :ref""";

    private final JdbcClient jdbc;

    TakenItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An item as it was when it was taken first.
     *
     * @param request that the decision was sent under last; null where there is none
     */
    record Row(
            ItemRef ref,
            ItemKind kind,
            Area grid,
            String title,
            Taken taken,
            @Nullable String request) {}

    /** Everything the meeting has taken, in the order it was decided. */
    List<Row> of(MeetingId meeting) {
        return select(meeting, "").list();
    }

    Optional<Row> find(MeetingId meeting, ItemRef ref) {
        return select(meeting, ref.toString()).optional();
    }

    private JdbcClient.MappedQuerySpec<Row> select(MeetingId meeting, String ref) {
        return jdbc.sql(OF_MEETING)
                .param("meeting", meeting.value())
                .param("ref", ref)
                .query((row, number) -> row(row));
    }

    /** Writes down that an item is taken, unless it has been before. */
    void touch(Meeting meeting, AgendaItem item, String title) {
        AreaCode grid = item.grid().code();
        jdbc.sql(TOUCH)
                .param("meeting", meeting.id().value())
                .param("ref", item.ref().toString())
                .param("community", meeting.community().value())
                .param("kind", item.kind().name())
                .param("grid", grid.isGrid() ? grid.value() : null)
                .param("issue", item.ref().issue().map(issue -> issue.value()).orElse(null))
                .param("title", title)
                .update();
    }

    /** @return false if the note is no longer at this version */
    boolean note(MeetingId meeting, ItemRef ref, int version, String words) {
        return at(NOTE, meeting, ref)
                        .param("version", version)
                        .param("words", words)
                        .update()
                == 1;
    }

    void spend(MeetingId meeting, ItemRef ref, int seconds) {
        at(SPEND, meeting, ref).param("seconds", seconds).update();
    }

    private JdbcClient.StatementSpec at(String sql, MeetingId meeting, ItemRef ref) {
        return jdbc.sql(sql).param("meeting", meeting.value()).param("ref", ref.toString());
    }

    private static Row row(ResultSet row) throws SQLException {
        ItemRef ref = ItemRef.parse(row.getString("ref")).orElseThrow();
        var taken =
                new Taken(row.getString("note"), row.getInt("note_version"), row.getInt("seconds"), decision(ref, row));
        return new Row(
                ref,
                ItemKind.valueOf(row.getString("kind")),
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                row.getString("title"),
                taken,
                row.getString("request_id"));
    }

    private static @Nullable Decision decision(ItemRef ref, ResultSet row) throws SQLException {
        String act = row.getString("act");
        if (act == null) {
            return null;
        }
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Decision(
                ref,
                act.equals(NOTED) ? null : Act.valueOf(act),
                row.getString("assignee"),
                AgendaReader.instant(row, "due_at"),
                row.getString("measure"),
                Objects.requireNonNullElse(row.getString("by"), ""),
                at,
                row.getInt("version"));
    }
}
