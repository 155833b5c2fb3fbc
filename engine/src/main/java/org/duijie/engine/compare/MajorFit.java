package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** How the major studied relates to those asked for; the closest counts. */
public enum MajorFit implements FactValue {
    /** The very major is asked for, or the discipline or class asked for was named for it. */
    SAME_MAJOR("同专业", "same major"),
    /** A class or discipline asked for includes it. */
    WITHIN("属于所列类别", "within a class asked for"),
    /** Within a class that 相关专业 (related majors) widens to. */
    WIDENED("相关专业", "related as the text allows"),
    /** Of a catalogue that the position does not name, and corresponding to something asked for. */
    CORRESPONDS("跨目录对应", "corresponds across catalogues"),
    /** Not asked for, but of the same class (four digits) as something asked for. */
    SAME_CLASS("同专业类", "same class"),
    /** Not asked for, but of the same discipline (two digits) as something asked for. */
    SAME_DISCIPLINE("同学科门类", "same discipline"),
    /** Another discipline. */
    OTHER("其他门类", "other discipline"),
    /** Nothing is asked for. */
    NOT_REQUIRED("不限专业", "any major"),
    /** One side has not stated it, or only one reading of an ambiguous word would fit. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    MajorFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
