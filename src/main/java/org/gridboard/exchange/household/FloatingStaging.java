package org.gridboard.exchange.household;

import java.util.List;
import java.util.SortedSet;
import org.gridboard.code.AreaCode;
import org.gridboard.exchange.Finding;
import org.gridboard.exchange.Outcome.Tally;
import org.gridboard.exchange.Reason;
import org.gridboard.exchange.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts stays into a table of this transaction's own, compares it with the register and carries the differences over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FloatingStaging {

    private final JdbcClient jdbc;

    FloatingStaging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return what is left out: rows without a household in these communities, and those that repeat another */
    List<Finding> stage(List<FloatingRow> rows, SortedSet<AreaCode> communities, String heading) {
        jdbc.sql(FloatingSql.CREATE).update();
        jdbc.sql(FloatingSql.STAGE)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
        jdbc.sql(FloatingSql.RECOGNISE)
                .param("communities", communities.stream().map(AreaCode::value).toArray(String[]::new))
                .update();
        var leftOut = leave(FloatingSql.UNKNOWN, Severity.REJECTED, Reason.HOUSEHOLD_UNKNOWN, heading);
        leftOut.addAll(leave(FloatingSql.REPEATED, Severity.WARNING, Reason.DUPLICATE_ROW, heading));
        jdbc.sql(FloatingSql.COMPARE).update();
        return leftOut;
    }

    void apply() {
        jdbc.sql(FloatingSql.INSERT).update();
        jdbc.sql(FloatingSql.UPDATE).update();
    }

    /** @param repeated rows that were left out because they repeat another */
    Tally tally(int repeated) {
        return jdbc.sql(FloatingSql.TALLY)
                .query((row, number) ->
                        new Tally(row.getInt("created"), row.getInt("changed"), row.getInt("unchanged") + repeated, 0))
                .single();
    }

    private List<Finding> leave(String sql, Severity severity, Reason reason, String heading) {
        return jdbc.sql(sql)
                .query((row, number) -> {
                    String earlier = row.getString("earlier");
                    return new Finding(
                            row.getInt("row"),
                            severity,
                            heading,
                            reason,
                            earlier == null ? List.of() : List.of(earlier),
                            row.getString("address"));
                })
                .list();
    }
}
