package org.gridboard.ledger.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridboard.access.Masking;
import org.gridboard.area.Area;
import org.gridboard.code.AreaCode;
import org.gridboard.ledger.EntryState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements, as they lie in the database. Within a transaction of the services only. */
@Repository
class AgreementStore {

    private static final String FIND = """
            select a.*, g.name as grid_name, c.name as checkpoint_name,
                   agreement_state(a.valid_to, a.withdrawn_on, :today) as state
            from agreement a
            join area g on g.code = a.grid_code
            left join checkpoint c on c.id = a.checkpoint_id
            where\s""";

    private static final String INSERT = """
            insert into agreement (request_id, grid_code, checkpoint_id, kind, key_area, party, place, signed_by, signed_on, valid_to)
            values (:request, :grid, :checkpoint, :kind, :keyArea, :party, :place, :signedBy, :signedOn, :validTo)
            on conflict (request_id) do nothing""";

    private static final String UPDATE = """
            update agreement set checkpoint_id = :checkpoint, kind = :kind, key_area = :keyArea, party = :party, place = :place,
                   signed_by = coalesce(nullif(:signedBy, ''), signed_by), signed_on = :signedOn, valid_to = :validTo,
                   version = version + 1
            where id = :id and version = :version and withdrawn_on is null""";

    private static final String WITHDRAW = """
            update agreement set withdrawn_on = :today, version = version + 1
            where id = :id and version = :version and withdrawn_on is null""";

    private static final String CHECKPOINTS = """
            select id, name from checkpoint where grid_code = :grid and retired_on is null order by walking_order limit 500""";

    private final JdbcClient jdbc;

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Agreement> find(AgreementId id, LocalDate today) {
        return jdbc.sql(FIND + "a.id = :id")
                .param("id", id.value())
                .param("today", today)
                .query(AgreementStore::agreement)
                .optional();
    }

    Optional<Agreement> ofRequest(UUID request, LocalDate today) {
        return jdbc.sql(FIND + "a.request_id = :request")
                .param("request", request)
                .param("today", today)
                .query(AgreementStore::agreement)
                .optional();
    }

    /** @return false if the request has been stored before */
    boolean insert(UUID request, AreaCode grid, Agreement.Facts facts) {
        return facts(jdbc.sql(INSERT), facts)
                        .param("request", request)
                        .param("grid", grid.value())
                        .update()
                == 1;
    }

    /** @return false if the stored version is another one */
    boolean update(AgreementId id, int version, Agreement.Facts facts) {
        return facts(jdbc.sql(UPDATE), facts)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** @return false if the stored version is another one */
    boolean withdraw(AgreementId id, int version, LocalDate today) {
        return jdbc.sql(WITHDRAW)
                        .param("id", id.value())
                        .param("version", version)
                        .param("today", today)
                        .update()
                == 1;
    }

    void setScan(AgreementId id, UUID scan, ScanForm form) {
        jdbc.sql("update agreement set scan_id = :scan, scan_form = :form where id = :id")
                .param("id", id.value())
                .param("scan", scan)
                .param("form", form.name())
                .update();
    }

    /** The checkpoints in use of a grid, in walking order. */
    List<CheckpointChoice> checkpoints(AreaCode grid) {
        return jdbc.sql(CHECKPOINTS)
                .param("grid", grid.value())
                .query((row, number) -> new CheckpointChoice(row.getLong("id"), row.getString("name")))
                .list();
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, Agreement.Facts facts) {
        return sql.param("checkpoint", facts.checkpoint())
                .param("kind", facts.kind().name())
                .param("keyArea", facts.kind().keyArea().name())
                .param("party", facts.party())
                .param("place", facts.place())
                .param("signedBy", facts.signedBy())
                .param("signedOn", facts.signedOn())
                .param("validTo", facts.validTo());
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        var facts = new Agreement.Facts(
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("party"),
                row.getString("place"),
                Masking.name(row.getString("signed_by")),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("checkpoint_id", Long.class));
        return new Agreement(
                new AgreementId(row.getLong("id")),
                new Area(new AreaCode(row.getString("grid_code")), row.getString("grid_name")),
                facts,
                row.getString("checkpoint_name"),
                EntryState.valueOf(row.getString("state")),
                row.getObject("withdrawn_on", LocalDate.class),
                scan(row),
                row.getInt("version"));
    }

    private static Agreement.@Nullable StoredScan scan(ResultSet row) throws SQLException {
        UUID id = row.getObject("scan_id", UUID.class);
        return id == null ? null : new Agreement.StoredScan(id, ScanForm.valueOf(row.getString("scan_form")));
    }
}
