package org.gridboard.meeting;

import java.util.List;
import org.gridboard.area.Area;
import org.jspecify.annotations.Nullable;

/**
 * One of at most five numbers that say what has changed since the last meeting.
 *
 * @param difference from what it was at the last meeting; null where that is not known
 * @param grids where it is, for {@link What#ROUNDS}; empty otherwise
 */
public record AgendaChange(What what, int number, @Nullable Integer difference, List<Area> grids) {

    /** What is counted. */
    public enum What {
        /** 漏巡网格: grids with a half-day that ended with checkpoints unseen. */
        ROUNDS,
        /** 办结: issues closed or solved since the last meeting, against those between it and the one before. */
        DONE,
        /** 今日到期: open issues whose deadline lies on the day. */
        DUE_TODAY,
        /** 超期未结: open issues past their deadline. */
        OVERDUE,
        /** 今日新报: issues reported on the day, against those reported on the day of the last meeting. */
        RAISED;

        /** The key of its label. */
        public String key() {
            return "agenda.change." + name();
        }
    }

    public AgendaChange {
        grids = List.copyOf(grids);
    }
}
