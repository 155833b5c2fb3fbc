package org.duijie.api.session;

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
import org.duijie.engine.run.Why;
import org.duijie.engine.text.Text;

/**
 * Why a pair meets or not, as a text to read aloud: what decided, what told, what made no difference, and a sum that adds
 * up.
 *
 * @param title title of the need
 * @param host name of its host
 * @param candidate name of the candidate
 * @param why the engine's words
 * @param place when and where they meet; null if they do not
 * @param telling findings that gave points or an answer other than satisfied, the deciding one first
 * @param neutral findings that are satisfied and gave no points
 * @param adjustments what the bounds of groups changed, those that changed nothing left out
 * @param needSum the need's side's sum, written out
 * @param candidateSum the candidate's side's sum, written out
 */
record Reasoning(String title, String host, String candidate, Why why, @Nullable Appointment place, List<Said> telling,
        List<Said> neutral, List<Adjusted> adjustments, String needSum, String candidateSum) {

    /**
     * A finding.
     *
     * @param decides whether it is what ruled the pair out
     * @param reason the words of its rows
     * @param sides the concrete values
     * @param from where its rows rest on: ids and sources
     */
    record Said(Text criterion, boolean hard, boolean decides, Verdict verdict, Text reason, List<Side> sides,
            String needPoints, String candidatePoints, String from) {}

    /**
     * What was read, with the words of both sides.
     *
     * @param facts the facts and their values, such as {@code 命中技能数 2 项、技能命中率 66 %}
     * @param need what the need asks for; null where that is not read
     * @param candidate what the candidate has; null where that is not read
     */
    record Side(Text facts, @Nullable Text need, @Nullable Text candidate) {}

    /** What a group changed: its bounds, or that only the best of it counts. */
    record Adjusted(Text group, PointGroup.Mode mode, String needPoints, String candidatePoints) {}

    static Reasoning of(SeenRun run, String need, String candidate, List<Appointment> appointments) {
        Why why = run.view().why(need, candidate);
        String deciding = why.nonMatch() == null ? null : why.nonMatch().criterion();
        List<Explained> order = why.criteria().stream()
                .sorted(Comparator.comparing((Explained e) -> !e.criterion().id().equals(deciding))).toList();
        return new Reasoning(run.need(need), run.hostOf(need), run.candidate(candidate), why,
                appointments.stream().filter(a -> a.need().equals(need) && a.candidate().equals(candidate)).findFirst()
                        .orElse(null),
                order.stream().filter(e -> !neutral(e)).map(e -> said(e, deciding)).toList(),
                order.stream().filter(Reasoning::neutral).map(e -> said(e, deciding)).toList(), adjusted(run, why),
                sum(why, e -> e.finding().needPoints(), Judgement.Adjustment::needPoints, why.judgement().needPoints()),
                sum(why, e -> e.finding().candidatePoints(), Judgement.Adjustment::candidatePoints,
                        why.judgement().candidatePoints()));
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
        return together.values().stream().map(Reasoning::side).toList();
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

    private static List<Adjusted> adjusted(SeenRun run, Why why) {
        List<Adjusted> adjusted = new ArrayList<>();
        for (Judgement.Adjustment a : why.judgement().adjustments()) {
            if (a.needPoints() != 0 || a.candidatePoints() != 0) {
                PointGroup group = run.view().book().groups().stream().filter(g -> g.id().equals(a.group()))
                        .findFirst().orElseThrow();
                adjusted.add(new Adjusted(group.label(), group.mode(), signed(a.needPoints()),
                        signed(a.candidatePoints())));
            }
        }
        return adjusted;
    }

    /** The summands that are not zero, and what they amount to: {@code 12 + 8 − 3 = 17}. */
    private static String sum(Why why, ToIntFunction<Explained> points,
            ToIntFunction<Judgement.Adjustment> adjustment, int total) {
        StringBuilder sum = new StringBuilder();
        Stream.concat(why.criteria().stream().map(points::applyAsInt),
                why.judgement().adjustments().stream().map(adjustment::applyAsInt)).filter(p -> p != 0)
                .forEach(p -> sum.append(sum.isEmpty() ? p < 0 ? "−" : "" : p < 0 ? " − " : " + ").append(Math.abs(p)));
        return sum.isEmpty() ? Integer.toString(total) : sum + " = " + (total < 0 ? "−" : "") + Math.abs(total);
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }
}
