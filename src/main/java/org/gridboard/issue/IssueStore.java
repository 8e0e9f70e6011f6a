package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.AccountId;
import org.gridboard.code.AreaCode;
import org.gridboard.code.KeyArea;
import org.gridboard.issue.ReportOrigin.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issues and their events, as they lie in the database. Within a transaction of the services only. */
@Repository
class IssueStore {

    private static final String NEXT_ID = "select nextval(pg_get_serial_sequence('issue', 'id'))";

    /** Without "returning": what is filed next door may be written but not read. */
    private static final String INSERT = """
            insert into issue (id, request_id, grid_code, checkpoint_id, household_id, title, words, key_area, urgency,
                               place, position, state, reported_at, reported_by, first_officer, due_at, closed_at, version)
            overriding system value
            values (:id, :request, :grid, :checkpoint, :household, :title, :words, :keyArea, :urgency, :place,
                    st_setsrid(st_makepoint(:lng, :lat), 4326), :state, :at, :by, :first, :due, :closed, :version)
            on conflict do nothing""";

    private static final String APPEND = """
            insert into issue_event (issue_id, grid_code, at, account_id, from_state, to_state, words, promise_id)
            values (:issue, :grid, :at, :by, :from, :to, :words, :promise)""";

    private static final String FIND = """
            select id, grid_code, title, words, key_area, place, state, coalesce(due_at, reported_at) as due_at,
                   closed_at, version
            from issue where id = :id""";

    private static final String UPDATE = """
            update issue set title = :title, words = :words, key_area = :keyArea, place = :place, state = :state,
                   closed_at = :closed, version = version + 1
            where id = :id and version = :version""";

    private final JdbcClient jdbc;

    IssueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    IssueId nextId() {
        return new IssueId(jdbc.sql(NEXT_ID).query(Long.class).single());
    }

    /** What the account has already reported under this request. */
    Optional<IssueId> ofRequest(UUID request) {
        return jdbc.sql("select id from (select issue_of_request(:request) as id) r where id is not null")
                .param("request", request)
                .query(Long.class)
                .optional()
                .map(IssueId::new);
    }

    /** Stores a new issue. @return false if the request has been stored before */
    boolean insert(Issue issue, Report report, Instant at, AccountId by) {
        AccountId first = report.circumstances().firstOfficer();
        ReportOrigin.Ref origin = report.circumstances().origin();
        return facts(jdbc.sql(INSERT), issue)
                        .param("request", report.request())
                        .param("first", first == null ? by.value() : first.value())
                        .param("checkpoint", origin == null ? null : origin.number(Kind.CHECKPOINT))
                        .param("household", origin == null ? null : origin.number(Kind.HOUSEHOLD))
                        .param("grid", issue.grid().value())
                        .param("urgency", report.urgency().name())
                        .param("lng", report.position().lng())
                        .param("lat", report.position().lat())
                        .param("at", utc(at))
                        .param("by", by.value())
                        .param("due", utc(issue.dueAt()))
                        .update()
                == 1;
    }

    void append(IssueEvent event) {
        IssueState from = event.from();
        PromiseId promise = event.promise();
        jdbc.sql(APPEND)
                .param("issue", event.issue().value())
                .param("grid", event.grid().value())
                .param("at", utc(event.at()))
                .param("by", event.by().value())
                .param("from", from == null ? null : from.name())
                .param("to", event.to().name())
                .param("words", event.words())
                .param("promise", promise == null ? null : promise.value())
                .update();
    }

    Optional<Issue> find(IssueId id) {
        return jdbc.sql(FIND).param("id", id.value()).query(IssueStore::issue).optional();
    }

    /** @return false if the stored version is another one: someone else was faster */
    boolean update(Issue issue) {
        return facts(jdbc.sql(UPDATE), issue).update() == 1;
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, Issue issue) {
        return sql.param("id", issue.id().value())
                .param("title", issue.facts().title())
                .param("words", issue.facts().words())
                .param("keyArea", issue.facts().keyArea().name())
                .param("place", issue.facts().place())
                .param("state", issue.state().name())
                .param("closed", utc(issue.closedAt()))
                .param("version", issue.version());
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        return new Issue(
                new IssueId(row.getLong("id")),
                new AreaCode(row.getString("grid_code")),
                new IssueFacts(
                        row.getString("title"),
                        row.getString("words"),
                        KeyArea.valueOf(row.getString("key_area")),
                        row.getString("place")),
                IssueState.valueOf(row.getString("state")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row, "closed_at"),
                row.getInt("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
