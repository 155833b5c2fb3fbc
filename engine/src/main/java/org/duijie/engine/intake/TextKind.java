package org.duijie.engine.intake;

import org.duijie.engine.text.Text;

/** What a text is about, where people may have ruled on how its words are to be taken. */
public enum TextKind {
    MAJOR("专业", "majors"), SKILL("技能", "skills"), REGION("地区", "regions"), OCCUPATION("职业", "occupations");

    private final Text label;

    TextKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
