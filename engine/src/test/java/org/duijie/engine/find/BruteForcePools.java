package org.duijie.engine.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/** A finder by its definition: judges everybody and sorts. */
public final class BruteForcePools implements Pools {

    @Override
    public Pool over(SortedMap<String, ? extends Terms> needs, SortedMap<String, ? extends Profile> candidates) {
        return new Pool() {
            @Override
            public Found candidates(Terms need, Search search) {
                PairJudge<?, ?, ?> judge = PairJudge.by(search.book());
                Circumstances circumstances = new Circumstances(search.date(), Wish.UNKNOWN);
                return found(search, candidates, profile -> judge.judge(need, profile, circumstances),
                        Judgement::needPoints);
            }

            @Override
            public Found needs(Profile candidate, Search search) {
                PairJudge<?, ?, ?> judge = PairJudge.by(search.book());
                Circumstances circumstances = new Circumstances(search.date(), Wish.UNKNOWN);
                return found(search, needs, terms -> judge.judge(terms, candidate, circumstances),
                        Judgement::candidatePoints);
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }

    private static <T> Found found(Search search, SortedMap<String, ? extends T> all, Function<T, Judgement> judge,
            ToIntFunction<Judgement> points) {
        List<Proposal> passing = all.entrySet().stream()
                .map(entry -> proposal(entry, judge.apply(entry.getValue()), search, points))
                .filter(proposal -> proposal.verdict() != Verdict.UNMET).sorted(Proposal.ORDER).toList();
        return new Found(passing.stream().limit(search.most()).map(Proposal::id).toList(), passing.size());
    }

    private static Proposal proposal(Map.Entry<String, ?> entry, Judgement judgement, Search search,
            ToIntFunction<Judgement> points) {
        Verdict worst = Verdict.SATISFIED;
        List<CriterionTable> tables = search.book().criteria();
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).criterion().hard()
                    && tables.get(i).axes().stream().noneMatch(Axis.VerdictOf.class::isInstance)) {
                worst = worst.worse(judgement.findings().get(i).verdict());
            }
        }
        return new Proposal(entry.getKey(), worst, points.applyAsInt(judgement));
    }

    private record Proposal(String id, Verdict verdict, int points) {
        static final Comparator<Proposal> ORDER = Comparator
                .comparing((Proposal proposal) -> proposal.verdict() == Verdict.UNKNOWN)
                .thenComparing(Comparator.comparingInt(Proposal::points).reversed()).thenComparing(Proposal::id);
    }
}
