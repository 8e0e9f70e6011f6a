package org.gridboard.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.gridboard.access.AuditTrail;
import org.gridboard.access.CurrentAccount;
import org.gridboard.access.OutOfScopeException;
import org.gridboard.code.AreaCode;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.PlainText;
import org.gridboard.platform.RefusedException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the outside bodies that issues can be given to: a secretary those of the community, the street those of all its
 * communities.
 */
@Service
@PreAuthorize("denyAll()")
@Transactional
public class OutsideBodies {

    private static final String KEEPS = "hasAnyRole('SECRETARY', 'STREET_STAFF')";

    private static final String OWN = """
            select id, name, version from outside_body where area_code = :area and retired_on is null
            order by name, id limit 200""";
    private static final String ONE =
            "select id, name, version from outside_body where id = :id and area_code = :area and retired_on is null";
    private static final String ADD =
            "insert into outside_body (request_id, area_code, name) values (:request, :area, :name) on conflict (request_id) do nothing";
    private static final String RENAME = """
            update outside_body set name = :name, version = version + 1
            where id = :id and area_code = :area and version = :version and retired_on is null""";
    private static final String RETIRE = """
            update outside_body set retired_on = :today, version = version + 1
            where id = :id and area_code = :area and version = :version and retired_on is null""";

    private final JdbcClient jdbc;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    OutsideBodies(JdbcClient jdbc, CurrentAccount currentAccount, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that the account keeps, by name; at most 200. */
    @PreAuthorize(KEEPS)
    @Transactional(readOnly = true)
    public List<OutsideBody> own() {
        return jdbc.sql(OWN)
                .param("area", area().value())
                .query(OutsideBodies::body)
                .list();
    }

    /** Adds one. Sent twice, it is added once. @throws RefusedException if it has no name, or one that is taken */
    @PreAuthorize(KEEPS)
    public void add(UUID request, String name) {
        String called = name(name);
        int added = unlessTaken(
                called,
                () -> jdbc.sql(ADD)
                        .param("request", request)
                        .param("area", area().value())
                        .param("name", called)
                        .update());
        if (added == 1) {
            audit.append("ADD_OUTSIDE_BODY", "outside_body", called, area(), null);
        }
    }

    /**
     * Calls one by another name; issues given to it before keep the old one.
     *
     * @throws RefusedException if it has no name, or one that is taken
     * @throws ChangedMeanwhileException with the {@link OutsideBody} stored now, if it is no longer at this version
     * @throws OutOfScopeException if the account keeps none of this number
     */
    @PreAuthorize(KEEPS)
    public void rename(BodyId id, int version, String name) {
        String called = name(name);
        int changed = unlessTaken(
                called,
                () -> jdbc.sql(RENAME)
                        .param("id", id.value())
                        .param("area", area().value())
                        .param("version", version)
                        .param("name", called)
                        .update());
        requireChanged(id, changed);
        audit.append("RENAME_OUTSIDE_BODY", "outside_body", id.toString(), area(), null);
    }

    /**
     * Takes one off the list; issues that were given to it stay with it.
     *
     * @throws ChangedMeanwhileException with the {@link OutsideBody} stored now, if it is no longer at this version
     * @throws OutOfScopeException if the account keeps none of this number
     */
    @PreAuthorize(KEEPS)
    public void retire(BodyId id, int version) {
        requireChanged(
                id,
                jdbc.sql(RETIRE)
                        .param("id", id.value())
                        .param("area", area().value())
                        .param("version", version)
                        .param("today", LocalDate.now(clock))
                        .update());
        audit.append("RETIRE_OUTSIDE_BODY", "outside_body", id.toString(), area(), null);
    }

    /** A secretary has one community, the street's staff one street. */
    private AreaCode area() {
        return currentAccount.get().areas().first();
    }

    private void requireChanged(BodyId id, int changed) {
        if (changed == 0) {
            throw find(id).<RuntimeException>map(ChangedMeanwhileException::new).orElseGet(OutOfScopeException::new);
        }
    }

    private Optional<OutsideBody> find(BodyId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .param("area", area().value())
                .query(OutsideBodies::body)
                .optional();
    }

    private static String name(String name) {
        return PlainText.required(OutsideBody.NAME_MOST, name, "issue.body.refused.name");
    }

    private static int unlessTaken(String name, IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new RefusedException("issue.body.refused.taken", name);
        }
    }

    private static OutsideBody body(ResultSet row, int number) throws SQLException {
        return new OutsideBody(new BodyId(row.getLong("id")), row.getString("name"), row.getInt("version"));
    }
}
