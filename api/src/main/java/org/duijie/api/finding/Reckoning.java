package org.duijie.api.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Evidence;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PointGroup;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/**
 * What a book found of a pair, to read aloud: what decided, what told, what made no difference, and a sum that adds up.
 *
 * @param telling findings that gave points or an answer other than satisfied, the deciding one first
 * @param neutral findings that are satisfied and gave no points
 * @param adjustments what the bounds of groups changed, those that changed nothing left out
 * @param needSum the need's side's sum, written out
 * @param candidateSum the candidate's side's sum, written out
 * @param needPoints what it amounts to
 * @param candidatePoints what it amounts to
 */
public record Reckoning(List<Said> telling, List<Said> neutral, List<Adjusted> adjustments, String needSum,
        String candidateSum, int needPoints, int candidatePoints) {
    public Reckoning {
        telling = List.copyOf(telling);
        neutral = List.copyOf(neutral);
        adjustments = List.copyOf(adjustments);
    }

    /**
     * A finding.
     *
     * @param decides whether it is what ruled the pair out
     * @param reason the words of its rows
     * @param sides the concrete values
     * @param from where its rows rest on: ids and sources
     */
    public record Said(Text criterion, boolean hard, boolean decides, Verdict verdict, Text reason, List<Side> sides,
            String needPoints, String candidatePoints, String from) {}

    /**
     * What was read, with the words of both sides.
     *
     * @param facts the facts and their values, such as {@code 命中技能数 2 项、技能命中率 66 %}
     * @param need what the need asks for; null where that is not read
     * @param candidate what the candidate has; null where that is not read
     */
    public record Side(Text facts, @Nullable Text need, @Nullable Text candidate) {}

    /** What a group changed: its bounds, or that only the best of it counts. */
    public record Adjusted(Text group, PointGroup.Mode mode, String needPoints, String candidatePoints) {}

    /**
     * The reckoning of a judgement.
     *
     * @param criteria its findings with what stands behind them
     * @param groups the groups of the book that judged
     * @param deciding id of the criterion that ruled the pair out; null if none did
     */
    public static Reckoning of(Judgement judgement, List<Explained> criteria, List<PointGroup> groups,
            @Nullable String deciding) {
        List<Explained> order = criteria.stream()
                .sorted(Comparator.comparing((Explained e) -> !e.criterion().id().equals(deciding))).toList();
        return new Reckoning(order.stream().filter(e -> !neutral(e)).map(e -> said(e, deciding)).toList(),
                order.stream().filter(Reckoning::neutral).map(e -> said(e, deciding)).toList(),
                adjusted(judgement, groups),
                sum(judgement, criteria, e -> e.finding().needPoints(), Judgement.Adjustment::needPoints,
                        judgement.needPoints()),
                sum(judgement, criteria, e -> e.finding().candidatePoints(), Judgement.Adjustment::candidatePoints,
                        judgement.candidatePoints()),
                judgement.needPoints(), judgement.candidatePoints());
    }

    private static boolean neutral(Explained e) {
        return e.finding().verdict() == Verdict.SATISFIED && e.finding().needPoints() == 0
                && e.finding().candidatePoints() == 0;
    }

    private static Said said(Explained e, @Nullable String deciding) {
        return new Said(e.criterion().label(), e.criterion().hard(), e.criterion().id().equals(deciding),
                e.finding().verdict(), reason(e.rows()), sides(e.facts()),
                signed(e.finding().needPoints()), signed(e.finding().candidatePoints()), from(e.rows()));
    }

    private static Text reason(List<RuleRow> rows) {
        return Text.of(rows.stream().map(r -> r.reason().zh()).collect(Collectors.joining("；")),
                rows.stream().map(r -> r.reason().en()).collect(Collectors.joining("; ")));
    }

    /** Facts that rest on the same words are told together. */
    private static List<Side> sides(List<Explained.FactWords> facts) {
        Map<Object, List<Explained.FactWords>> together = new LinkedHashMap<>();
        for (Explained.FactWords fact : facts) {
            Object words = fact.evidence() == null ? "verdicts" : fact.evidence();
            together.computeIfAbsent(words, w -> new ArrayList<>()).add(fact);
        }
        return together.values().stream().map(Reckoning::side).toList();
    }

    private static Side side(List<Explained.FactWords> facts) {
        Text values = Text.of(
                facts.stream().map(f -> f.label().zh() + "：" + f.value().zh()).collect(Collectors.joining("，")),
                facts.stream().map(f -> f.label().en() + ": " + f.value().en()).collect(Collectors.joining(", ")));
        Evidence evidence = facts.getFirst().evidence();
        return new Side(values, evidence == null || !evidence.readsNeed() ? null : evidence.need(),
                evidence == null || !evidence.readsCandidate() ? null : evidence.candidate());
    }

    private static String from(List<RuleRow> rows) {
        return rows.stream().map(r -> Stream.of(r.id(), r.source()).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "))).collect(Collectors.joining("; "));
    }

    private static List<Adjusted> adjusted(Judgement judgement, List<PointGroup> groups) {
        List<Adjusted> adjusted = new ArrayList<>();
        for (Judgement.Adjustment a : judgement.adjustments()) {
            if (a.needPoints() != 0 || a.candidatePoints() != 0) {
                PointGroup group = groups.stream().filter(g -> g.id().equals(a.group())).findFirst().orElseThrow();
                adjusted.add(new Adjusted(group.label(), group.mode(), signed(a.needPoints()),
                        signed(a.candidatePoints())));
            }
        }
        return adjusted;
    }

    /** The summands that are not zero, and what they amount to: {@code 12 + 8 − 3 = 17}. */
    private static String sum(Judgement judgement, List<Explained> criteria, ToIntFunction<Explained> points,
            ToIntFunction<Judgement.Adjustment> adjustment, int total) {
        StringBuilder sum = new StringBuilder();
        Stream.concat(criteria.stream().map(points::applyAsInt),
                judgement.adjustments().stream().map(adjustment::applyAsInt)).filter(p -> p != 0)
                .forEach(p -> sum.append(sum.isEmpty() ? p < 0 ? "−" : "" : p < 0 ? " − " : " + ").append(Math.abs(p)));
        return sum.isEmpty() ? Integer.toString(total) : sum + " = " + (total < 0 ? "−" : "") + Math.abs(total);
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }
}
