package org.duijie.engine.run;

import org.duijie.engine.text.Text;

/** The stages of a run, in order. */
public enum Stage {
    FREEZE("冻结数据", "freezing"), SHORTLIST("初选", "shortlisting"), JUDGE("逐对评判", "judging"),
    ALLOCATE("分配名额", "allocating"), TIMETABLE("编排轮次",
            "timetabling"),
    STORE("保存结果", "storing");

    private final Text label;

    Stage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
