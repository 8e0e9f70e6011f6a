package org.gridboard.exchange.outline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.ImportRefused;
import org.gridboard.exchange.Outcome.Tally;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Refusal;
import org.gridboard.exchange.Severity;
import org.gridboard.exchange.file.CrsName;
import org.gridboard.exchange.file.GeoJsonFile;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What imports of geometries do with their staging table: rows go in as JSON, every rule is one statement that marks rows
 * and answers which, with what the sentence is to say.
 */
@Component
class Stage {

    private static final String KNOWN = "select exists (select from spatial_ref_sys where srid = :srid)";

    private final JdbcClient jdbc;

    Stage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The code of the file's reference system.
     *
     * @throws ImportRefused if the database does not know it
     */
    int srid(GeoJsonFile file) {
        Optional<Integer> srid = CrsName.srid(file.crs()).filter(this::isKnown);
        return srid.orElseThrow(() -> new ImportRefused(Refusal.CRS_UNKNOWN, file.crs()));
    }

    private boolean isKnown(int srid) {
        return jdbc.sql(KNOWN).param("srid", srid).query(Boolean.class).single();
    }

    /** Puts rows in. @throws ImportRefused if the coordinates cannot be those of the reference system */
    void put(String insert, List<?> rows, int srid, GeoJsonFile file) {
        try {
            jdbc.sql(insert)
                    .param("rows", JsonMapper.shared().writeValueAsString(rows))
                    .param("srid", srid)
                    .update();
        } catch (DataAccessException e) {
            throw new ImportRefused(e, Refusal.CRS_DOES_NOT_FIT, file.crs());
        }
    }

    void run(String statement, Map<String, ?> parameters) {
        jdbc.sql(statement).params(parameters).update();
    }

    /**
     * Applies a rule.
     *
     * @param rule a statement that answers {@code row}, {@code parameters} and {@code value} of every row it concerns
     */
    List<Finding> apply(
            String rule, Severity severity, Reason reason, @Nullable String column, Map<String, ?> parameters) {
        return jdbc.sql(rule)
                .params(parameters)
                .query((row, number) -> finding(row, severity, reason, column))
                .list();
    }

    private static Finding finding(ResultSet row, Severity severity, Reason reason, @Nullable String column)
            throws SQLException {
        return new Finding(
                row.getInt("row"),
                severity,
                column,
                reason,
                List.of((String[]) row.getArray("parameters").getArray()),
                row.getString("value"));
    }

    Tally tally(String table, int moved) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'CREATED') as created,
                               count(*) filter (where state = 'CHANGED') as changed,
                               count(*) filter (where state = 'UNCHANGED') as unchanged
                        from %s""".formatted(table))
                .query((row, number) ->
                        new Tally(row.getInt("created"), row.getInt("changed"), row.getInt("unchanged"), moved))
                .single();
    }

    <T> T single(String query, Class<T> type, Map<String, ?> parameters) {
        return jdbc.sql(query).params(parameters).query(type).single();
    }
}
