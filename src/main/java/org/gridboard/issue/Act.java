package org.gridboard.issue;

/** What can be done to an issue; {@link Flow} says from where, to where and by whom. */
public enum Act {
    /** 当场处置 */
    SOLVE_ON_SPOT,
    /** 提交例会 */
    RAISE,
    /** 交办 */
    ASSIGN,
    /** 结转 */
    CARRY_OVER,
    /** 上报街道 */
    ESCALATE,
    /** 处置完毕 */
    HANDLE,
    /** 结案: the closing check has passed. */
    CLOSE,
    /** 退回: the closing check has failed. */
    RETURN,
    /** 挂账 */
    SUSPEND,
    /** 作废 */
    WITHDRAW
}
