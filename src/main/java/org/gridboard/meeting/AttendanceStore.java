package org.gridboard.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attendance, as it lies in the database. Within a transaction of the services only. */
@Repository
class AttendanceStore {

    /** Whoever opens the meeting is there. */
    private static final String EXPECT = """
            insert into meeting_attendance (meeting_id, area_code, account_id, name, role, grids, present, at)
            select :meeting, :community, a.id, a.name, a.role,
                   coalesce(array_agg(s.area_code order by s.area_code) filter (where length(g.code) = 15 and g.retired_on is null), '{}'),
                   a.id = acting_account(), :at
            from account a join account_scope s on s.account_id = a.id join area g on g.code = s.area_code
            where not a.locked and a.role in ('SECRETARY', 'GRID_CHIEF', 'GRID_MEMBER') and s.area_code ^@ :community
            group by a.id on conflict do nothing""";

    private static final String OF_MEETING = """
            select id, name, role, grids, present from meeting_attendance where meeting_id = :meeting
            order by role is null, role <> 'SECRETARY', grids, role, name, id limit 500""";
    private static final String MARK = """
            update meeting_attendance set present = :present, at = :at where meeting_id = :meeting and id = :id""";
    private static final String ADD_GUEST = """
            insert into meeting_attendance (request_id, meeting_id, area_code, name, present, at)
            values (:request, :meeting, :community, :name, true, :at) on conflict do nothing""";
    private static final String REMOVE_GUEST =
            "delete from meeting_attendance where meeting_id = :meeting and id = :id and account_id is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void expect(Meeting meeting) {
        of(EXPECT, meeting)
                .param("community", meeting.community().value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Attendance of(Meeting meeting) {
        return new Attendance(
                of(OF_MEETING, meeting).query((row, number) -> attendee(row)).list());
    }

    void mark(Meeting meeting, long attendee, boolean present) {
        of(MARK, meeting)
                .param("id", attendee)
                .param("present", present)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void addGuest(UUID request, Meeting meeting, String name) {
        of(ADD_GUEST, meeting)
                .param("request", request)
                .param("community", meeting.community().value())
                .param("name", name)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void removeGuest(Meeting meeting, long attendee) {
        of(REMOVE_GUEST, meeting).param("id", attendee).update();
    }

    private JdbcClient.StatementSpec of(String sql, Meeting meeting) {
        return jdbc.sql(sql).param("meeting", meeting.id().value());
    }

    private static Attendee attendee(ResultSet row) throws SQLException {
        String role = row.getString("role");
        List<AreaCode> grids = Arrays.stream((String[]) row.getArray("grids").getArray())
                .map(AreaCode::new)
                .toList();
        return new Attendee(
                row.getLong("id"),
                row.getString("name"),
                role == null ? null : Role.valueOf(role),
                grids,
                row.getBoolean("present"));
    }
}
