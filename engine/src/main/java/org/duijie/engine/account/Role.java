package org.duijie.engine.account;

import org.duijie.engine.text.Text;

/** What an account may do. */
public enum Role {
    /** Manages accounts and the store. */
    ADMIN("管理员", "administrator"),
    /** Runs sessions. */
    STAFF("工作人员", "staff"),
    /** Approves rule books. */
    APPROVER("审批人", "approver");

    private final Text label;

    Role(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
