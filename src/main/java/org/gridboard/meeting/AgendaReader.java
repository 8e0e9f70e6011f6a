package org.gridboard.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
import org.gridboard.code.Position;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what lies in the database for the agenda; rounds are counted elsewhere. Within the services' transactions only. */
@Component
class AgendaReader {

    private static final MeetingId NONE = new MeetingId(0);

    private final JdbcClient jdbc;

    AgendaReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Issues, then visits, promises and free items.
     *
     * @param meeting whose items are listed whatever has become of them; null where there is none yet
     */
    List<AgendaItem> read(AreaCode area, Day day, @Nullable MeetingId meeting) {
        return read(area, day, meeting, 0);
    }

    /** The issue, whether it is anything for the agenda or not; nothing where it does not lie in the area. */
    Optional<AgendaItem> find(AreaCode area, Day day, IssueId issue) {
        return read(area, day, null, issue.value()).stream()
                .filter(item -> item.ref().issue().filter(issue::equals).isPresent())
                .findFirst();
    }

    private List<AgendaItem> read(AreaCode area, Day day, @Nullable MeetingId meeting, long issue) {
        return jdbc.sql(AgendaSql.AGENDA)
                .param("area", area.value())
                .param("community", area.at(Level.COMMUNITY).value())
                .param("day", day.date())
                .param("zone", day.zone().getId())
                .param("begin", day.begin())
                .param("end", day.end())
                .param("asOf", Day.utc(day.asOf()))
                .param("meeting", meeting == null ? NONE.value() : meeting.value())
                .param("issue", issue)
                .param("most", Agenda.MOST + 1)
                .query(AgendaReader::item)
                .list();
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        ItemKind kind = ItemKind.valueOf(row.getString("kind"));
        String urgency = row.getString("urgency");
        return new AgendaItem(
                ItemRef.parse(row.getString("ref")).orElseThrow(),
                kind,
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                AgendaWords.title(kind, row),
                AgendaWords.details(kind, row),
                urgency == null ? null : Urgency.valueOf(urgency),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "due"),
                row.getBoolean("overdue"),
                row.getBoolean("today"),
                row.getInt("carried_over"),
                row.getString("assignee"),
                row.getBoolean("is_left"),
                position(row),
                Taken.NOTHING);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        double lat = row.getDouble("lat");
        return row.wasNull() ? null : new Position(lat, row.getDouble("lng"));
    }
}
