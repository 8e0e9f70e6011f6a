package org.gridboard.issue;

/** What can be done to an issue; {@link Flow} says from where, to where and by whom. */
public enum Act {
    /** 当场处置 */
    SOLVE_ON_SPOT(false),
    /** 提交例会 */
    RAISE(false),
    /** 交办 */
    ASSIGN(false),
    /** 结转 */
    CARRY_OVER(false),
    /** 上报街道 */
    ESCALATE(true),
    /** 退回社区: the street gives an escalated issue back. */
    SEND_BACK(true),
    /** 处置完毕 */
    HANDLE(true),
    /** 结案: the closing check has passed. */
    CLOSE(false),
    /** 退回: the closing check has failed. */
    RETURN(true),
    /** 延期 */
    EXTEND(true),
    /** 挂账 */
    SUSPEND(true),
    /** 恢复办理 */
    RESUME(false),
    /** 作废 */
    WITHDRAW(true);

    private final boolean needsWords;

    Act(boolean needsWords) {
        this.needsWords = needsWords;
    }

    /** Whether it is not done without words: a reason or, of {@link #HANDLE}, what was done. */
    public boolean needsWords() {
        return needsWords;
    }
}
