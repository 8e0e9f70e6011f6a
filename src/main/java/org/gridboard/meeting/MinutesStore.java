package org.gridboard.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.IssueState;
import org.gridboard.platform.LikePattern;
import org.gridboard.platform.SealedJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept minutes, addenda and outcomes, as they lie in the database. Within a transaction of the services only. */
@Repository
class MinutesStore {

    /** Each of the words is found somewhere in the meeting. */
    private static final String LIST = """
            select m.id, m.area_code, a.name, m.day, m.number,
                   (select count(*) from meeting_item n where n.meeting_id = m.id) as items, d.*
            from meeting m join area a on a.code = m.area_code
            cross join lateral (
                select count(*) as decisions, count(i.closed_at) as done, count(i.id) - count(i.closed_at) as open,
                       count(i.id) filter (where i.closed_at is null and coalesce(d.due_at, i.due_at) < :now) as late
                from decision d left join issue i on i.id = d.issue_id where d.meeting_id = m.id) d
            where m.area_code = :community and not exists (
                select from unnest(string_to_array(:patterns, chr(31))) word
                where not exists (select from meeting_item n where n.meeting_id = m.id and (n.title ilike word or n.note ilike word))
                  and not exists (select from decision x where x.meeting_id = m.id and (x.measure ilike word or x.assignee ilike word))
                  and not exists (select from minutes_addendum e where e.meeting_id = m.id and e.words ilike word))
            order by m.day desc offset :offset limit :limit""";

    private static final String MINUTES = """
            select id, minutes::text as text, hash from meeting
            where area_code = :community and day = :day and closed_at is not null""";
    private static final String ADDENDA = """
            select e.at, p.name as by, e.words from minutes_addendum e join account p on p.id = e.account_id
            where e.meeting_id = :meeting order by e.id limit 200""";
    private static final String OUTCOMES = """
            select i.id, i.state, i.closed_at,
                   case when coalesce(i.handled_at, i.closed_at) is not null and i.state in ('HANDLED', 'CLOSED', 'SOLVED_ON_SPOT')
                        then coalesce(i.handled_at, i.closed_at) <= l.due
                        when l.due < :now then false end as on_time
            from decision d join issue i on i.id = d.issue_id
            cross join lateral (select coalesce(d.due_at, i.due_at) as due) l
            where d.meeting_id = :meeting order by d.id limit 500""";
    private static final String ADD = """
            insert into minutes_addendum (request_id, meeting_id, area_code, at, account_id, words)
            values (:request, :meeting, :community, :at, acting_account(), :words) on conflict (request_id) do nothing""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<PastMeeting> list(AreaCode community, List<String> words, int offset, int limit) {
        String patterns = String.join(
                "\u001f", words.stream().map(LikePattern::containing).toList());
        return jdbc.sql(LIST)
                .param("community", community.value())
                .param("patterns", patterns)
                .param("now", OffsetDateTime.now(clock))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> past(row))
                .list();
    }

    Optional<KeptMinutes> find(AreaCode community, LocalDate day) {
        return jdbc.sql(MINUTES)
                .param("community", community.value())
                .param("day", day)
                .query((row, number) -> kept(
                        new MeetingId(row.getLong("id")), new SealedJson(row.getString("text"), row.getString("hash"))))
                .optional();
    }

    void add(UUID request, Meeting meeting, String words) {
        jdbc.sql(ADD)
                .param("request", request)
                .param("meeting", meeting.id().value())
                .param("community", meeting.community().value())
                .param("at", OffsetDateTime.now(clock))
                .param("words", words)
                .update();
    }

    private KeptMinutes kept(MeetingId meeting, SealedJson document) {
        return new KeptMinutes(
                meeting,
                document.read(Minutes.class),
                document.text(),
                document.hash(),
                document.isIntact(),
                addenda(meeting),
                outcomes(meeting));
    }

    private List<KeptMinutes.Addendum> addenda(MeetingId meeting) {
        return jdbc.sql(ADDENDA)
                .param("meeting", meeting.value())
                .query((row, number) -> new KeptMinutes.Addendum(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        row.getString("words")))
                .list();
    }

    private List<Outcome> outcomes(MeetingId meeting) {
        return jdbc.sql(OUTCOMES)
                .param("meeting", meeting.value())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> outcome(row))
                .list();
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        boolean onTime = row.getBoolean("on_time");
        @Nullable Boolean known = row.wasNull() ? null : onTime;
        return new Outcome(
                new IssueId(row.getLong("id")),
                IssueState.valueOf(row.getString("state")),
                AgendaReader.instant(row, "closed_at"),
                known);
    }

    private static PastMeeting past(ResultSet row) throws SQLException {
        return new PastMeeting(
                new MeetingId(row.getLong("id")),
                new Area(new AreaCode(row.getString("area_code")), row.getString("name")),
                row.getObject("day", LocalDate.class),
                row.getString("number"),
                row.getInt("items"),
                row.getInt("decisions"),
                row.getInt("done"),
                row.getInt("open"),
                row.getInt("late"));
    }
}
