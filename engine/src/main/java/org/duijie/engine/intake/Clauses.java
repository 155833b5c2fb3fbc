package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A text divided into clauses at commas and stops outside brackets, before 【, and at white space between Chinese words. */
final class Clauses {

    private static final String STOPS = ";。\n!?";
    private static final Pattern LABEL = Pattern.compile(
            " ?(?:\\(?\\d{1,2}[.、)] ?|[①-⑳] ?|[一二三四五六七八九十]{1,2}、 ?|[*·•▪-] ?)?\\[?(?<label>[\u4e00-\u9fff]{2,6})\\]? ?(?::|\\]) ?");
    private static final Pattern NUMBER = Pattern
            .compile(" ?(?:\\(?\\d{1,2}(?:[、)]|\\.(?!\\d)) ?|[①-⑳] ?|[一二三四五六七八九十]{1,2}、 ?)");

    private Clauses() {}

    /**
     * A clause.
     *
     * @param label what stands before a colon, 薪资; that of the clause before where it has none; null if there is none
     * @param labelled whether the label is its own
     * @param labelFrom where its own label begins; {@code from} where it has none
     * @param from where its words begin, behind label and number
     */
    record Clause(@Nullable String label, boolean labelled, int labelFrom, int from, int to) {

        String in(Passage passage) {
            return passage.folded().substring(from, to);
        }
    }

    /** The clauses of part of a text, none of them blank. */
    static List<Clause> list(Passage passage, int from, int to) {
        var clauses = new ArrayList<Clause>();
        var folded = passage.folded();
        int depth = 0;
        int start = from;
        @Nullable
        String label = null;
        for (int i = from; i <= to; i++) {
            char c = i < to ? folded.charAt(i) : '\n';
            depth = c == '(' ? depth + 1 : c == ')' && depth > 0 ? depth - 1 : STOPS.indexOf(c) >= 0 ? 0 : depth;
            if (STOPS.indexOf(c) >= 0 || depth == 0 && (c == ',' || c == ' ' && divides(folded, i, from, to))) {
                var clause = clause(folded, start, i, label);
                if (clause != null) {
                    clauses.add(clause);
                    label = c == '\n' ? null : clause.label();
                }
                start = i + 1;
            } else if (c == '[' && depth == 0 && i > start) {
                var clause = clause(folded, start, i, label);
                if (clause != null) {
                    clauses.add(clause);
                }
                start = i;
            }
        }
        return clauses;
    }

    private static boolean divides(String folded, int i, int from, int to) {
        boolean plain = i > from && i + 1 < to && folded.charAt(i + 1) != ' ' && folded.charAt(i - 1) != ' ';
        return plain && folded.charAt(i - 1) != ':' && folded.charAt(i - 1) != '、' && folded.charAt(i - 1) != '.'
                && !(isAscii(folded.charAt(i - 1)) && isAscii(folded.charAt(i + 1)));
    }

    private static boolean isAscii(char c) {
        return c < 128;
    }

    private static @Nullable Clause clause(String folded, int start, int end, @Nullable String inherited) {
        int from = start;
        int to = end;
        while (to > from && folded.charAt(to - 1) <= ' ') {
            to--;
        }
        while (from < to && folded.charAt(from) <= ' ') {
            from++;
        }
        var label = LABEL.matcher(folded).region(from, to);
        if (label.lookingAt()) {
            return label.end() >= to
                    ? null
                    : new Clause(label.group("label"), true, label.start("label"), label.end(), to);
        }
        var number = NUMBER.matcher(folded).region(from, to);
        from = number.lookingAt() ? number.end() : from;
        return from >= to ? null : new Clause(inherited, false, from, from, to);
    }
}
