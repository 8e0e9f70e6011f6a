package org.gridboard.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.gridboard.access.AccountId;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.SealedJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings, as they lie in the database. Within a transaction of the services only. */
@Repository
class MeetingStore {

    private static final String FIND = """
            select m.id, m.area_code, m.day, not is_working_day(m.day) as day_off, m.opened_at, p.name as opened_by,
                   m.closed_at, m.number
            from meeting m join account p on p.id = m.opened_by where\s""";
    private static final String OF_DAY = FIND + "m.area_code = :community and m.day = :day";
    private static final String BY_ID = FIND + "m.id = :id";
    /** Waits while the meeting is being closed. */
    private static final String OPEN = "select closed_at is null from meeting where id = :id for share";
    /** Waits for decisions that are being stored. */
    private static final String TO_CLOSE = "select closed_at is null from meeting where id = :id for update";

    private static final String ID_OF = "select id from meeting where area_code = :community and day = :day";
    private static final String INSERT = """
            insert into meeting (area_code, day, opened_at, opened_by) values (:community, :day, :at, :by)
            on conflict (area_code, day) do nothing""";
    private static final String NEXT_NUMBER = """
            select :year || '-' || lpad((count(*) + 1)::text, greatest(3, length((count(*) + 1)::text)), '0')
            from meeting where area_code = :community and number ^@ (:year || '-')""";
    private static final String CLOSE = """
            update meeting set closed_at = :at, closed_by = :by, number = :number, minutes = cast(:minutes as json), hash = :hash
            where id = :id""";

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(AreaCode community, LocalDate day) {
        return ofDay(OF_DAY, community, day).query(MeetingStore::meeting).optional();
    }

    Optional<MeetingId> idOf(AreaCode community, LocalDate day) {
        return ofDay(ID_OF, community, day).query(Long.class).optional().map(MeetingId::new);
    }

    Optional<Meeting> find(MeetingId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query(MeetingStore::meeting)
                .optional();
    }

    /** Whether it is open, and stays so until the transaction ends. */
    boolean holdOpen(MeetingId id) {
        return jdbc.sql(OPEN).param("id", id.value()).query(Boolean.class).single();
    }

    /** Whether it is open; nothing is added to it until the transaction ends. */
    boolean holdToClose(MeetingId id) {
        return jdbc.sql(TO_CLOSE).param("id", id.value()).query(Boolean.class).single();
    }

    /** Opens a meeting. @return false if there is one already */
    boolean insert(AreaCode community, LocalDate day, Instant at, AccountId by) {
        return ofDay(INSERT, community, day)
                        .param("at", Day.utc(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** The number that the community's next minutes of the year get; of two that ask, the second waits for the first. */
    String nextNumber(AreaCode community, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('meeting-number'), hashtext(:community))")
                .param("community", community.value())
                .query()
                .singleRow();
        return jdbc.sql(NEXT_NUMBER)
                .param("community", community.value())
                .param("year", Integer.toString(year))
                .query(String.class)
                .single();
    }

    void close(MeetingId id, Instant at, AccountId by, String number, SealedJson document) {
        jdbc.sql(CLOSE)
                .param("id", id.value())
                .param("at", Day.utc(at))
                .param("by", by.value())
                .param("number", number)
                .param("minutes", document.text())
                .param("hash", document.hash())
                .update();
    }

    private JdbcClient.StatementSpec ofDay(String sql, AreaCode community, LocalDate day) {
        return jdbc.sql(sql).param("community", community.value()).param("day", day);
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getLong("id")),
                new AreaCode(row.getString("area_code")),
                row.getObject("day", LocalDate.class),
                row.getBoolean("day_off"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                AgendaReader.instant(row, "closed_at"),
                row.getString("number"));
    }
}
