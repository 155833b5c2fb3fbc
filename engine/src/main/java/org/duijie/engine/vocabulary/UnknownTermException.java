package org.duijie.engine.vocabulary;

import java.util.List;

import org.duijie.engine.text.Text;

/** A value names no term of its kind. The message says which value, and what may have been meant. */
public final class UnknownTermException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 40;

    private final transient Text text;

    /**
     * @param kind    what was expected: 专业, major
     * @param nearest what may have been meant, best first; may be empty
     * @param legal   all legal values, where they are few; empty where they are many
     */
    UnknownTermException(Text kind, String value, List<String> nearest, List<String> legal) {
        var shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        this(Text.of(
                "没有“" + shown + "”这个" + kind.zh() + "。" + hint("可能是 ", nearest, "、", "。")
                        + hint("可填：", legal, "、", "。"),
                "\"" + shown + "\" is no " + kind.en() + "." + hint("Maybe ", nearest, ", ", ".")
                        + hint("Legal: ", legal, ", ", ".")));
    }

    private UnknownTermException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** The message in both languages. */
    public Text text() {
        return text;
    }

    private static String hint(String opening, List<String> values, String comma, String stop) {
        return values.isEmpty() ? "" : "\n" + opening + String.join(comma, values) + stop;
    }
}
