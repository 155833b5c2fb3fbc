package org.duijie.engine.importing;

import org.duijie.engine.text.Text;

/** Where an import stands. */
public enum ImportState {
    CHECKING("正在检查", "checking"), PLANNED("待确认", "planned"), WRITING("正在写入", "writing"), DONE("已完成", "done"), //
    REFUSED("无法导入", "refused"), CANCELLED("已取消", "cancelled"), FAILED("出错", "failed");

    private final Text label;

    ImportState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** Whether nothing goes on by itself any more. */
    public boolean atRest() {
        return this != CHECKING && this != WRITING;
    }
}
