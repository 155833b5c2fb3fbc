package org.duijie.engine.impact;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.text.Text;

/** Says a cause in one line. */
final class CauseWords {
    private static final String TO = " → ";

    private CauseWords() {}

    static Text of(Cause cause) {
        return switch (cause) {
            case Cause.ByCriterion c -> line(c.label(), said(c.before()), said(c.after()));
            case Cause.ByGroup g -> line(g.label(), added(g.before()), added(g.after()));
            case Cause.ByMinimum m -> line(Text.of("最低总分", "least total"), least(m.before()), least(m.after()));
        };
    }

    private static Text line(Text label, Text before, Text after) {
        return Text.of(label.zh() + "：" + before.zh() + TO + after.zh(),
                label.en() + ": " + before.en() + TO + after.en());
    }

    private static Text said(@Nullable Said said) {
        if (said == null) {
            return Text.of("无此评判项", "no such criterion");
        }
        String rows = said.rows().stream().map(RuleRow::id).collect(Collectors.joining("、"));
        Text hard = said.hard() ? Text.of("（硬性）", " (hard)") : Text.same("");
        Text points = points(said.needPoints(), said.candidatePoints());
        return Text.of(rows + " " + said.verdict().label().zh() + hard.zh() + " " + points.zh(),
                rows + " " + said.verdict().label().en() + hard.en() + " " + points.en());
    }

    private static Text added(Judgement.@Nullable Adjustment adjustment) {
        return adjustment == null
                ? Text.of("无此得分组", "no such group")
                : points(adjustment.needPoints(), adjustment.candidatePoints());
    }

    /** Points of both sides, the need's first. */
    private static Text points(int need, int candidate) {
        return Text.of("需方 " + need + "、对方 " + candidate + " 分",
                need + " for the need, " + candidate + " for the candidate");
    }

    private static Text least(int minimum) {
        return minimum == Integer.MIN_VALUE ? Text.of("不设", "none") : Text.same(Integer.toString(minimum));
    }
}
