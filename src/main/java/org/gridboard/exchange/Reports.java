package org.gridboard.exchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.Role;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.AsOf;
import org.gridboard.platform.ReplicaReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reports of earlier imports, as far as they lie in the account's scope. */
@Service
@PreAuthorize("denyAll()")
@Transactional(readOnly = true)
public class Reports {

    private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'STREET_STAFF', 'SECRETARY')";
    private static final String SELECT = """
            select r.*, a.name as by from import_report r join account a on a.id = r.account_id""";
    private static final String IN_SCOPE = """
            \swhere (:administrator and r.kind not in ('HOUSEHOLDS', 'FLOATING_STAYS')
                or exists (select from unnest(:scopes) scope where left(r.area_code, length(scope)) = scope))""";
    private static final String BY_ID = SELECT + IN_SCOPE + " and r.id = :id";
    private static final String RECENT = SELECT + IN_SCOPE + " order by r.at desc, r.id limit :limit offset :offset";
    private static final String COUNT = "select count(*) from import_report r" + IN_SCOPE;
    private static final String FINDINGS = """
            select row_number, severity, column_name, reason, parameters, value from import_finding
            where report_id = :id order by seq limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final ReplicaReads replica;
    private final CurrentAccount currentAccount;

    Reports(JdbcClient jdbc, ReplicaReads replica, CurrentAccount currentAccount) {
        this.jdbc = jdbc;
        this.replica = replica;
        this.currentAccount = currentAccount;
    }

    /** The report, if it exists and lies in scope. */
    @PreAuthorize(READERS)
    public Optional<Report> find(UUID id) {
        return inScope(BY_ID).param("id", id).query(Reports::report).optional();
    }

    /** The reports in scope, latest first. */
    @PreAuthorize(READERS)
    public List<Report> recent(int offset, int limit) {
        return inScope(RECENT)
                .param("limit", limit)
                .param("offset", offset)
                .query(Reports::report)
                .list();
    }

    /** How many {@link #recent} has. */
    @PreAuthorize(READERS)
    public int count() {
        return inScope(COUNT).query(Integer.class).single();
    }

    /** What a report in scope says of single rows, in the order of the file. */
    @PreAuthorize(READERS)
    public List<Finding> findings(UUID id, int offset, int limit) {
        if (find(id).isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FINDINGS)
                .param("id", id)
                .param("limit", limit)
                .param("offset", offset)
                .query(Reports::finding)
                .list();
    }

    /** The report as a whole, as it is downloaded, if it exists and lies in scope. */
    @PreAuthorize(READERS)
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<AsOf<ReportSheet>> sheet(UUID id) {
        AsOf<Optional<ReportSheet>> read = replica.read(() -> whole(id));
        if (read.value().isEmpty()) {
            read = replica.readPrimary(() -> whole(id)); // it may be so new that the replica has not got it
        }
        LocalDateTime at = read.at();
        return read.value().map(sheet -> new AsOf<>(sheet, at));
    }

    private Optional<ReportSheet> whole(UUID id) {
        return find(id).map(report -> new ReportSheet(report, findings(id, 0, Integer.MAX_VALUE)));
    }

    private JdbcClient.StatementSpec inScope(String sql) {
        var account = currentAccount.get();
        return jdbc.sql(sql)
                .param("administrator", account.role() == Role.ADMINISTRATOR)
                .param("scopes", account.areas().stream().map(AreaCode::value).toArray(String[]::new));
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                new AreaCode(row.getString("area_code")),
                row.getString("file_name"),
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                new Counts(
                        row.getInt("rows_read"),
                        row.getInt("created"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("rejected"),
                        row.getInt("warned"),
                        row.getInt("moved")));
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        Array parameters = row.getArray("parameters");
        return new Finding(
                row.getInt("row_number"),
                Severity.valueOf(row.getString("severity")),
                row.getString("column_name"),
                Reason.valueOf(row.getString("reason")),
                List.of((String[]) parameters.getArray()),
                row.getString("value"));
    }
}
