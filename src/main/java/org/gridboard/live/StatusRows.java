package org.gridboard.live;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statuses as they travel to the map: rows without names, since the map has those with the boundaries.
 *
 * @param node the run of the application that numbers the states; another one counts anew
 * @param since the state they follow upon; 0 where they are complete
 * @param sequence the state they lead to
 */
public record StatusRows(String node, long since, long sequence, List<Row> rows) {

    private static final String THIS_NODE = UUID.randomUUID().toString().substring(0, 8);

    static StatusRows of(long since, long sequence, Collection<GridStatus> statuses) {
        return new StatusRows(
                THIS_NODE, since, sequence, statuses.stream().map(Row::of).toList());
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /**
     * One grid, written as an array in this order.
     *
     * @param coverage per mille, or null where nothing was due
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Row(
            AreaCode code,
            int due,
            int morningSeen,
            int morningState,
            int afternoonSeen,
            int afternoonState,
            @Nullable Long coverage,
            int open,
            int overdue,
            int keyDue,
            int keyOverdue,
            int households) {

        private static final int PER_MILLE = 1000;

        static Row of(GridStatus status) {
            Double coverage = status.coverage();
            return new Row(
                    status.code(),
                    status.due(),
                    status.morning().seen(),
                    status.morning().state().ordinal(),
                    status.afternoon().seen(),
                    status.afternoon().state().ordinal(),
                    coverage == null ? null : Math.round(coverage * PER_MILLE),
                    status.open(),
                    status.overdue(),
                    status.keyDue(),
                    status.keyOverdue(),
                    status.households());
        }
    }
}
