package org.duijie.engine.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.allocation.Outcome;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.compare.Evidence;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.run.RunResult.Unplaced;
import org.duijie.engine.session.Roster;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Cause;

/** Says a reason for no match with the values that make it true. */
record NonMatchWords(Frozen frozen, Outcome outcome, Map<Pair, Unplaced> unplaced) {

    Why.NonMatch of(NonMatchReason reason, Edge pair, Judgement judgement, List<Explained> criteria) {
        return switch (reason) {
            case VETOED -> plain(reason,
                    Text.of("工作人员已为这一对设置回避。", "Staff have decided that the two do not meet."));
            case WITHDRAWN -> plain(reason, withdrawn(pair.need())
                    ? Text.of("该需求已撤回，不参加本次活动。", "The need was taken back from this session.")
                    : Text.of("该参与者已退出本次活动。", "The candidate has left this session."));
            case RULED_OUT -> judgement.verdict() == Verdict.UNMET
                    ? first(reason, Verdict.UNMET, criteria)
                    : plain(reason, Text.of(
                            "双方得分合计 " + (judgement.needPoints() + judgement.candidatePoints()) + " 分，未达到规则册规定的最低分。",
                            "Both sides' points total " + (judgement.needPoints() + judgement.candidatePoints())
                                    + ", below the book's minimum."));
            case NEEDS_INFORMATION -> first(reason, Verdict.UNKNOWN, criteria);
            case NOT_AMONG_FIRST -> plain(reason, Text.of(
                    "本场组合太多，未逐对评判：每项需求初选 " + frozen.shortlist() + " 人、每人初选若干需求，这一对不在其中。",
                    "The session has too many pairs to judge them all: " + frozen.shortlist()
                            + " were proposed for each need and some needs for each candidate, and this pair was not among them."));
            case DISPLACED_BY_PIN -> plain(reason, Text.of("双方都愿意接受这一对，但名额由工作人员指定的对接占用。",
                    "Both sides would have taken this pair, but a pinned pair holds the place."));
            case FOR_THE_WHOLE -> plain(reason, forTheWhole(frozen.session().policy()));
            case NO_COMMON_ROUND -> plain(reason, noRound(pair));
            case NEED_WENT_TO_BETTER -> holders(reason, pair.needPoints(), outcome.holdersBefore(pair),
                    Edge::needPoints, placesBefore(pair));
            case CANDIDATE_WENT_TO_BETTER -> holders(reason, pair.candidatePoints(),
                    outcome.holdersOfCandidate(pair.candidate()), Edge::candidatePoints,
                    Text.of("该参与者的场次", "The candidate's places"));
            case LOST_THE_TIE -> outcome.needRefuses(pair)
                    ? tied(reason, pair.needPoints(), outcome.holdersBefore(pair).size(), placesBefore(pair))
                    : tied(reason, pair.candidatePoints(), outcome.holdersOfCandidate(pair.candidate()).size(),
                            Text.of("该参与者的场次", "The candidate's places"));
        };
    }

    private Text placesBefore(Edge pair) {
        return outcome.othersHold(pair)
                ? Text.of("该需求与同单位其他需求共用的场次", "The places that the need shares with others of its host")
                : Text.of("该需求的名额", "The need's places");
    }

    private static Text forTheWhole(Policy policy) {
        Text goal = switch (policy.goal()) {
            case STABLE -> Text.of("让尽可能多的人至少有一场", "as many people as can be have a meeting");
            case MOST_POINTS -> Text.of("双方总分最高", "both sides' points together are the most");
            case MOST_MEETINGS -> Text.of("对接场次最多", "there are the most meetings");
        };
        return Text.of("双方都愿意接受这一对，但本场按“" + goal.zh() + "”分配名额，把名额给了别的组合。",
                "Both sides would have taken this pair, but places were given so that " + goal.en()
                        + ", and other pairs hold them.");
    }

    private Text noRound(Edge pair) {
        // Needs and candidates are numbered in the order of the frozen roster.
        Roster roster = frozen.session().roster();
        Unplaced one = unplaced.get(new Pair(roster.needs().get(pair.need()).need(),
                roster.candidates().get(pair.candidate()).party()));
        if (one == null) {
            return new Cause.NeverTogether().words();
        }
        Cause cause = one.cause();
        return cause == null
                ? Text.of("本已分到名额，但现有 " + frozen.session().rounds() + " 个轮次排不下这一场。",
                        "It was allocated, but the " + frozen.session().rounds() + " rounds there are cannot take it.")
                : Text.of("本已分到名额，但排不进时间表。" + cause.words().zh(),
                        "It was allocated, but the timetable has no room. " + cause.words().en());
    }

    private Why.NonMatch tied(NonMatchReason reason, int points, int held, Text places) {
        return plain(reason, Text.of(
                places.zh() + "已满（" + held + " 场），其中有与这一对同为 " + points + " 分的，由随机种子 " + frozen.session().seed()
                        + " 决定先后，这一对未中。",
                places.en() + " are taken (" + held + "), one of them level with this pair's " + points
                        + " points; the seed " + frozen.session().seed() + " decided."));
    }

    private boolean withdrawn(int need) {
        // Needs are numbered in the order of the frozen roster.
        return frozen.session().roster().needs().get(need).withdrawn();
    }

    private static Why.NonMatch plain(NonMatchReason reason, Text words) {
        return new Why.NonMatch(reason, null, words);
    }

    private static Why.NonMatch first(NonMatchReason reason, Verdict verdict, List<Explained> criteria) {
        Explained said = criteria.stream().filter(c -> c.criterion().hard() && c.finding().verdict() == verdict)
                .findFirst().orElseThrow();
        Text label = said.criterion().label();
        Text values = values(said);
        String zh = said.rows().stream().map(row -> row.reason().zh()).collect(Collectors.joining("；"));
        String en = said.rows().stream().map(row -> row.reason().en()).collect(Collectors.joining("; "));
        return new Why.NonMatch(reason, said.criterion().id(),
                Text.of(label.zh() + "：" + zh + values.zh(), label.en() + ": " + en + values.en()));
    }

    /** What each side has stated of the facts that decided, in brackets. */
    private static Text values(Explained said) {
        List<Text> stated = said.facts().stream().map(Explained.FactWords::evidence).filter(Objects::nonNull).distinct()
                .flatMap(NonMatchWords::sides).distinct().toList();
        return Text.of("（" + stated.stream().map(Text::zh).collect(Collectors.joining("；")) + "）",
                " (" + stated.stream().map(Text::en).collect(Collectors.joining("; ")) + ")");
    }

    private static Stream<Text> sides(Evidence evidence) {
        Text need = evidence.need();
        Text candidate = evidence.candidate();
        return Stream.concat(
                evidence.readsNeed() ? Stream.of(Text.of("需求：" + need.zh(), "need: " + need.en())) : Stream.empty(),
                evidence.readsCandidate()
                        ? Stream.of(Text.of("本人：" + candidate.zh(), "candidate: " + candidate.en()))
                        : Stream.empty());
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
