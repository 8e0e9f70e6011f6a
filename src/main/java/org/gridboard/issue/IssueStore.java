package org.gridboard.issue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gridboard.access.AccountId;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Level;
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
            insert into issue_event (issue_id, grid_code, at, account_id, from_state, to_state, act, words, assignee, due_at,
                                     handler, promise_id)
            values (:issue, :grid, :at, :by, :from, :to, :act, :words, :assignee, :due, :handler, :promise)""";

    private static final String FIND =
            "select " + IssueRows.COLUMNS + " from issue i left join account h on h.id = i.handled_by where i.id = :id";

    private static final String UPDATE = """
            update issue set title = :title, words = :words, key_area = :keyArea, place = :place, state = :state,
                   due_at = :due, closed_at = :closed,
                   assignee = :assignee, assignee_grid = :toGrid, assignee_account = :toPerson, assignee_body = :toBody,
                   assigned_at = :assigned, assignment_due = :limit, measure = :measure,
                   handled_by = :handledBy, handled_at = :handledAt,
                   suspended_at = :suspendedAt, suspended_from = :suspendedFrom, suspended_until = :suspendedUntil,
                   suspended_left = make_interval(secs => :suspendedLeft),
                   carried_over = :carriedOver, rework = :rework, extensions = :extensions, suspensions = :suspensions,
                   escalated_at = :escalatedAt, with_street = :withStreet, version = version + 1
            where id = :id and version = :version""";

    private static final String WORKS_THERE = """
            select exists (
                select from account a join account_scope s on s.account_id = a.id
                where a.id = :id and a.role in ('GRID_CHIEF', 'GRID_MEMBER', 'SECRETARY', 'STREET_STAFF')
                  and (s.area_code ^@ :community or :community ^@ s.area_code))""";

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
                        .param("urgency", issue.urgency().name())
                        .param("lng", report.position().lng())
                        .param("lat", report.position().lat())
                        .param("at", utc(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    void append(IssueEvent event) {
        jdbc.sql(APPEND)
                .param("issue", event.issue().value())
                .param("grid", event.grid().value())
                .param("at", utc(event.at()))
                .param("by", event.by().value())
                .param("from", from(event.from(), IssueState::name))
                .param("to", event.to().name())
                .param("act", from(event.act(), Act::name))
                .param("words", event.words())
                .param("assignee", event.assignee())
                .param("due", utc(event.due()))
                .param("handler", from(event.handler(), AccountId::value))
                .param("promise", from(event.promise(), PromiseId::value))
                .update();
    }

    Optional<Issue> find(IssueId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, number) -> IssueRows.issue(row))
                .optional();
    }

    /** Whether the account is somebody of the grid's community or street, who may have handled an issue there. */
    boolean worksAround(AccountId account, AreaCode grid) {
        return jdbc.sql(WORKS_THERE)
                .param("id", account.value())
                .param("community", grid.at(Level.COMMUNITY).value())
                .query(Boolean.class)
                .single();
    }

    /** @return false if the stored version is another one: someone else was faster */
    boolean update(Issue issue) {
        Progress progress = issue.progress();
        JdbcClient.StatementSpec sql = facts(jdbc.sql(UPDATE), issue);
        return course(clock(assignment(sql, progress.assignment()), progress), progress.course())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, Issue issue) {
        return sql.param("id", issue.id().value())
                .param("title", issue.facts().title())
                .param("words", issue.facts().words())
                .param("keyArea", issue.facts().keyArea().name())
                .param("place", issue.facts().place())
                .param("state", issue.state().name())
                .param("due", utc(issue.progress().dueAt()))
                .param("closed", utc(issue.progress().closedAt()))
                .param("version", issue.version());
    }

    private static JdbcClient.StatementSpec assignment(JdbcClient.StatementSpec sql, @Nullable Assignment assignment) {
        Assignee to = assignment == null ? null : assignment.to();
        return sql.param("assignee", from(assignment, Assignment::name))
                .param("toGrid", to instanceof Assignee.Grid grid ? grid.code().value() : null)
                .param(
                        "toPerson",
                        to instanceof Assignee.Person person ? person.id().value() : null)
                .param(
                        "toBody",
                        to instanceof Assignee.OutsideBody body ? body.id().value() : null)
                .param("assigned", assignment == null ? null : utc(assignment.at()))
                .param("limit", assignment == null ? null : utc(assignment.due()))
                .param("measure", assignment == null ? "" : assignment.measure());
    }

    private static JdbcClient.StatementSpec clock(JdbcClient.StatementSpec sql, Progress progress) {
        Handling handling = progress.handling();
        Suspension suspension = progress.suspension();
        AccountId handler = handling == null ? null : handling.by();
        return sql.param("handledBy", from(handler, AccountId::value))
                .param("handledAt", handling == null ? null : utc(handling.at()))
                .param("suspendedAt", suspension == null ? null : utc(suspension.at()))
                .param(
                        "suspendedFrom",
                        suspension == null ? null : suspension.from().name())
                .param("suspendedUntil", from(suspension, Suspension::until))
                .param(
                        "suspendedLeft",
                        suspension == null ? null : suspension.left().toSeconds());
    }

    private static JdbcClient.StatementSpec course(JdbcClient.StatementSpec sql, IssueCourse course) {
        return sql.param("carriedOver", course.carriedOver())
                .param("rework", course.rework())
                .param("extensions", course.extensions())
                .param("suspensions", course.suspensions())
                .param("escalatedAt", utc(course.escalatedAt()))
                .param("withStreet", course.withStreet());
    }

    private static <T, V> @Nullable V from(@Nullable T thing, Function<T, V> part) {
        return thing == null ? null : part.apply(thing);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
