package org.gridboard.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail, for auditors alone. */
@Service
@PreAuthorize("denyAll()")
public class AuditReader {

    private static final String BY_AUDITOR = "hasRole('AUDITOR')";
    private static final String MATCHES = """
            from audit_trail t left join account a on a.id = t.account_id
            where (:from::timestamptz is null or t.at >= :from::timestamptz)
            and (:to::timestamptz is null or t.at < :to::timestamptz)
            and (:action = '' or t.action = :action)
            and (:username = '' or a.username = :username or (t.subject = 'account'
                and t.subject_id = (select id::text from account where username = :username)))
            """;
    private static final String LINES = """
            select t.at, a.username, a.name, t.action, t.subject, t.subject_id, t.area_code, t.reason
            """;

    private final JdbcClient jdbc;

    AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines that match, newest first. */
    @PreAuthorize(BY_AUDITOR)
    @Transactional(readOnly = true)
    public List<AuditLine> find(AuditFilter filter, int offset, int limit) {
        return jdbc.sql(LINES + MATCHES + "order by t.at desc, t.id desc offset :offset limit :limit")
                .params(params(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(AuditReader::line)
                .list();
    }

    /** How many lines match. */
    @PreAuthorize(BY_AUDITOR)
    @Transactional(readOnly = true)
    public int count(AuditFilter filter) {
        return jdbc.sql("select count(*) " + MATCHES)
                .params(params(filter))
                .query(Integer.class)
                .single();
    }

    /** The codes of all acts that were ever written. */
    @PreAuthorize(BY_AUDITOR)
    @Transactional(readOnly = true)
    public List<String> actions() {
        return jdbc.sql("select distinct action from audit_trail order by action")
                .query((row, number) -> row.getString("action"))
                .list();
    }

    private static Map<String, @Nullable Object> params(AuditFilter filter) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("from", time(filter.from()));
        params.put("to", time(filter.to()));
        params.put("username", filter.username().strip().toLowerCase(Locale.ROOT));
        params.put("action", filter.action());
        return params;
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static AuditLine line(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("name"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("area_code"),
                row.getString("reason"));
    }
}
