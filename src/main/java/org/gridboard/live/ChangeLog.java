package org.gridboard.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The change rows that triggers write with every transaction, read so that none is missed and none comes twice. */
@Component
class ChangeLog {

    private static final String SINCE = """
            select pg_current_snapshot()::text as seen, c.grid_code, c.kind
            from (values (1)) one
            left join changes_since(:seen::pg_snapshot, :due_from, :due_to) c on true""";

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the log ends now. */
    String end() {
        return jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
    }

    /**
     * What has changed since.
     *
     * @param seen as {@link #end} or an earlier answer gave it
     * @param from open issues whose deadline lies between these two moments have become overdue meanwhile
     */
    Changes since(String seen, Instant from, Instant to) {
        var found = jdbc.sql(SINCE)
                .param("seen", seen)
                .param("due_from", Moment.utc(from))
                .param("due_to", Moment.utc(to))
                .query((row, number) ->
                        new Row(row.getString("seen"), row.getString("grid_code"), row.getString("kind")))
                .list();
        Changes changes = Changes.none(found.getFirst().seen());
        for (Row row : found) {
            if (row.kind() != null) {
                changes.add(row.grid() == null ? "" : row.grid(), ChangeKind.valueOf(row.kind()));
            }
        }
        return changes;
    }

    /** Forgets what was noted before a moment, which every reader has long read. */
    void forget(Instant before) {
        jdbc.sql("select forget_changes(:before)")
                .param("before", Moment.utc(before))
                .query()
                .singleRow();
    }

    private record Row(
            String seen, @Nullable String grid, @Nullable String kind) {}
}
