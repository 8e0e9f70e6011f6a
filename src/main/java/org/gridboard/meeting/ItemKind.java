package org.gridboard.meeting;

/** Why something stands on the agenda. */
public enum ItemKind {
    /** 提交: raised by a grid, and not yet before a meeting. */
    RAISED,
    /** 结转: raised, and carried over by a meeting before. */
    CARRIED_OVER,
    /** 到期: assigned, and to be done today or before. */
    DUE,
    /** 退回: the closing check has failed, to be assigned anew. */
    RETURNED,
    /** 核查: handled, waiting for the closing check. */
    CHECK,
    /** 漏巡: a half-day that ended with checkpoints unseen. */
    ROUND,
    /** 走访: a key household whose meeting in person is overdue. */
    VISIT,
    /** 承诺: a promise that is to be kept today, or is broken. */
    PROMISE,
    /** 其他: put on the agenda by hand. */
    FREE;

    /** Whether it is an issue, which is decided by an act of its flow. */
    public boolean isIssue() {
        return compareTo(CHECK) <= 0;
    }
}
