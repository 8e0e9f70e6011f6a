package org.gridboard.exchange.resource;

import java.util.ArrayList;
import java.util.List;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.Outcome.Tally;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Compares resources with what is stored and carries the differences over, each step for all rows at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResourceStaging {

    private final JdbcClient jdbc;

    ResourceStaging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the rows into a table of this transaction's own. @return what is wrong with those that are left out */
    List<Finding> stage(List<ResourceRow> rows) {
        jdbc.sql(ResourceSql.CREATE).update();
        jdbc.sql(ResourceSql.STAGE)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
        jdbc.sql(ResourceSql.PLACE).update();
        var findings = new ArrayList<>(take(ResourceSql.TAKE_OUTSIDE, Severity.REJECTED, Reason.OUT_OF_SCOPE));
        findings.addAll(take(ResourceSql.TAKE_REPEATED, Severity.WARNING, Reason.RESOURCE_TWICE));
        return findings;
    }

    void apply() {
        jdbc.sql(ResourceSql.RECOGNISE).update();
        jdbc.sql(ResourceSql.COMPARE).update();
        jdbc.sql(ResourceSql.INSERT).update();
        jdbc.sql(ResourceSql.UPDATE).update();
    }

    /** @param repeated rows that were left out because they repeat another */
    Tally tally(int repeated) {
        return jdbc.sql(ResourceSql.TALLY)
                .query((row, number) ->
                        new Tally(row.getInt("created"), row.getInt("changed"), row.getInt("unchanged") + repeated, 0))
                .single();
    }

    private List<Finding> take(String sql, Severity severity, Reason reason) {
        return jdbc.sql(sql)
                .query((row, number) ->
                        finding(row.getInt("row"), severity, reason, row.getString("earlier"), row.getString("name")))
                .list();
    }

    private static Finding finding(int row, Severity severity, Reason reason, @Nullable String earlier, String name) {
        return new Finding(row, severity, null, reason, earlier == null ? List.of() : List.of(earlier), name);
    }
}
