package org.duijie.api.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Who truly ranks first: those who may meet, by the points of whole judgements, every pair judged.
 *
 * @param judge by the live book
 * @param circumstances of all pairs
 * @param most how many count as first
 */
record Exhaustive(PairJudge<?, ?, ?> judge, Circumstances circumstances, int most) {

    /** The ids of a need's first candidates. */
    List<String> candidates(Terms need, Map<String, ? extends Profile> among) {
        return first(among, candidate -> judge.judge(need, candidate, circumstances), Judgement::needPoints);
    }

    /** The ids of a candidate's first needs. */
    List<String> needs(Profile candidate, Map<String, ? extends Terms> among) {
        return first(among, need -> judge.judge(need, candidate, circumstances), Judgement::candidatePoints);
    }

    private record Judged(String id, int points) {}

    private <T> List<String> first(Map<String, ? extends T> among, Function<T, Judgement> judging,
            ToIntFunction<Judgement> points) {
        return among.entrySet().stream()
                .flatMap(one -> Optional.of(judging.apply(one.getValue())).filter(Judgement::eligible)
                        .map(judgement -> new Judged(one.getKey(), points.applyAsInt(judgement))).stream())
                .sorted(Comparator.comparingInt(Judged::points).reversed().thenComparing(Judged::id)).limit(most)
                .map(Judged::id).toList();
    }
}
