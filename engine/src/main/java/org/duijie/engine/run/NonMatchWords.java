package org.duijie.engine.run;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.allocation.Outcome;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.text.Text;

/** Says a reason for no match with the values that make it true. */
record NonMatchWords(MatchSession session, Outcome outcome) {

    Why.NonMatch of(NonMatchReason reason, Edge pair, Judgement judgement, List<Why.Explained> criteria) {
        return switch (reason) {
            case VETOED -> plain(reason,
                    Text.of("工作人员已为这一对设置回避。", "Staff have decided that the two do not meet."));
            case WITHDRAWN -> plain(reason,
                    Text.of("该需求已撤回，或该参与者已退出本次活动。", "The need was taken back or the candidate has left the session."));
            case RULED_OUT -> judgement.verdict() == Verdict.UNMET
                    ? first(reason, Verdict.UNMET, criteria)
                    : plain(reason, Text.of(
                            "双方得分合计 " + (judgement.needPoints() + judgement.candidatePoints()) + " 分，未达到规则册规定的最低分。",
                            "Both sides' points total " + (judgement.needPoints() + judgement.candidatePoints())
                                    + ", below the book's minimum."));
            case NEEDS_INFORMATION -> first(reason, Verdict.UNKNOWN, criteria);
            case DISPLACED_BY_PIN -> plain(reason, Text.of("双方都愿意接受这一对，但名额由工作人员指定的对接占用。",
                    "Both sides would have taken this pair, but a pinned pair holds the place."));
            case NO_COMMON_ROUND -> plain(reason, Text.of("本已分到名额，但现有 " + session.rounds() + " 个轮次排不下这一场。",
                    "It was allocated, but the " + session.rounds() + " rounds there are cannot take it."));
            case NEED_WENT_TO_BETTER -> holders(reason, pair.needPoints(), outcome.holdersOfNeed(pair.need()),
                    Edge::needPoints, Text.of("该需求的名额", "The need's places"));
            case CANDIDATE_WENT_TO_BETTER -> holders(reason, pair.candidatePoints(),
                    outcome.holdersOfCandidate(pair.candidate()), Edge::candidatePoints,
                    Text.of("该参与者的场次", "The candidate's places"));
            case LOST_THE_TIE -> plain(reason,
                    Text.of("与占用名额者同分，由随机种子 " + session.seed() + " 决定先后，这一对未中。",
                            "Level on points with a holder of the place; the seed " + session.seed() + " decided."));
        };
    }

    private static Why.NonMatch plain(NonMatchReason reason, Text words) {
        return new Why.NonMatch(reason, null, words);
    }

    private static Why.NonMatch first(NonMatchReason reason, Verdict verdict, List<Why.Explained> criteria) {
        Why.Explained said = criteria.stream().filter(c -> c.criterion().hard() && c.finding().verdict() == verdict)
                .findFirst().orElseThrow();
        Text label = said.criterion().label();
        return new Why.NonMatch(reason, said.criterion().id(),
                Text.of(label.zh() + "：" + said.rows().stream().map(RuleRow::reason).map(Text::zh)
                        .collect(Collectors.joining("；")) + values(said, true),
                        label.en() + ": " + said.rows().stream().map(RuleRow::reason).map(Text::en)
                                .collect(Collectors.joining("; ")) + values(said, false)));
    }

    private static String values(Why.Explained said, boolean chinese) {
        String facts = said.facts().stream().map(f -> {
            Text need = f.evidence() == null ? f.value() : f.evidence().need();
            Text candidate = f.evidence() == null ? f.value() : f.evidence().candidate();
            return chinese
                    ? f.label().zh() + " 要求 " + need.zh() + "，实际 " + candidate.zh()
                    : f.label().en() + ": asked " + need.en() + ", has " + candidate.en();
        }).collect(Collectors.joining(chinese ? "；" : "; "));
        return chinese ? "（" + facts + "）" : " (" + facts + ")";
    }

    private static Why.NonMatch holders(NonMatchReason reason, int points, List<Edge> holders,
            ToIntFunction<Edge> pointsOf, Text places) {
        int least = holders.stream().mapToInt(pointsOf).min().orElseThrow();
        return plain(reason, Text.of(
                places.zh() + "已满（" + holders.size() + " 场），其中得分最低的也有 " + least + " 分，高于这一对的 " + points + " 分。",
                places.en() + " are taken (" + holders.size() + "); the least of them has " + least
                        + " points, more than this pair's " + points + "."));
    }
}
