package org.duijie.engine.intake;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabulary;

/** What a text is about, where people may have ruled on how its words are to be taken. */
public enum TextKind {
    MAJOR("专业", "majors"), SKILL("技能", "skills"), REGION("地区", "regions"), OCCUPATION("职业", "occupations");

    private final Text label;

    TextKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** The vocabulary whose terms its words stand for. */
    public Vocabulary<? extends Term> vocabulary() {
        return switch (this) {
            case MAJOR -> Major.all();
            case SKILL -> Skill.all();
            case REGION -> Region.all();
            case OCCUPATION -> Occupation.all();
        };
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
