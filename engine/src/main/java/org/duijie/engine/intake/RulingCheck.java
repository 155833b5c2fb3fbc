package org.duijie.engine.intake;

import java.util.List;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabulary;

/** Whether a ruling may be written: everything wrong with it at once. */
public final class RulingCheck {
    private static final int LONGEST_WORDS = 100;
    private static final int MOST_CODES = 50;
    private static final int HINTS = 3;

    private RulingCheck() {}

    /** Throws a {@link Refusal} INVALID with all that is wrong. */
    public static void require(Ruling ruling) {
        Violations violations = new Violations();
        violations.line("words", ruling.words(), 1, LONGEST_WORDS);
        String folded = Precedents.fold(ruling.words());
        if (!ruling.words().isBlank() && folded.isEmpty()) {
            violations.add("words", "", Text.of("没有看得见的字", "has no character to be seen"));
        }
        if (folded.codePointCount(0, folded.length()) > LONGEST_WORDS) {
            violations.add("words", "", Text.of("合字展开后超过 " + LONGEST_WORDS + " 个字",
                    "has more than " + LONGEST_WORDS + " characters once its ligatures are spelt out"));
        }
        violations.list("codes", ruling.codes(), MOST_CODES);
        for (int i = 0; i < ruling.codes().size(); i++) {
            code(violations, "codes[" + i + "]", ruling.codes().get(i), ruling.kind());
        }
        violations.text("note", ruling.note(), 0, 500);
        violations.refuse(Refusal.Kind.INVALID);
    }

    private static void code(Violations violations, String place, String code, TextKind kind) {
        Vocabulary<? extends Term> vocabulary = kind.vocabulary();
        if (vocabulary.find(code).isPresent()) {
            return;
        }
        String shown = code.length() <= 40 ? code : code.substring(0, 40) + "…";
        List<String> near = vocabulary.nearest(shown, HINTS).stream().map(term -> term.code() + " " + term.name())
                .toList();
        String hints = String.join(", ", near);
        violations.add(place, shown, Text.of(
                vocabulary.kind().zh() + "中没有这个代码" + (near.isEmpty() ? "" : "；相近的有：" + hints),
                "is no code of the vocabulary " + vocabulary.kind().en() + (near.isEmpty() ? "" : "; near: " + hints)));
    }
}
