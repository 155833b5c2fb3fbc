package org.duijie.engine.run;

import org.duijie.engine.text.Text;

/** Where a run stands. */
public enum RunState {
    RUNNING("测算中", "running"), DONE("已完成", "done"), CANCELLED("已取消", "cancelled"), FAILED("失败", "failed"),
    /** The software stopped in the middle; it can be started again. */
    INTERRUPTED("已中断", "interrupted");

    private final Text label;

    RunState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
