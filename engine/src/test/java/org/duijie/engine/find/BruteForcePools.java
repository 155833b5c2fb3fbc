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
import org.duijie.engine.match.Finding;
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
                        Finding::needPoints);
            }

            @Override
            public Found needs(Profile candidate, Search search) {
                PairJudge<?, ?, ?> judge = PairJudge.by(search.book());
                Circumstances circumstances = new Circumstances(search.date(), Wish.UNKNOWN);
                return found(search, needs, terms -> judge.judge(terms, candidate, circumstances),
                        Finding::candidatePoints);
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }

    private static <T> Found found(Search search, SortedMap<String, ? extends T> all, Function<T, Judgement> judge,
            ToIntFunction<Finding> points) {
        List<Proposal> passing = all.entrySet().stream()
                .map(entry -> proposal(entry, judge.apply(entry.getValue()), search, points))
                .filter(proposal -> proposal.verdict() != Verdict.UNMET).sorted(Proposal.ORDER).toList();
        return new Found(passing.stream().limit(search.most()).map(Proposal::id).toList(), passing.size());
    }

    private static Proposal proposal(Map.Entry<String, ?> entry, Judgement judgement, Search search,
            ToIntFunction<Finding> points) {
        Verdict worst = Verdict.SATISFIED;
        int sum = 0;
        List<CriterionTable> tables = search.book().criteria();
        for (int i = 0; i < tables.size(); i++) {
            Finding finding = judgement.findings().get(i);
            if (tables.get(i).axes().stream().noneMatch(Axis.VerdictOf.class::isInstance)) {
                sum += points.applyAsInt(finding);
                worst = tables.get(i).criterion().hard() ? worst.worse(finding.verdict()) : worst;
            }
        }
        return new Proposal(entry.getKey(), worst, sum);
    }

    private record Proposal(String id, Verdict verdict, int points) {
        static final Comparator<Proposal> ORDER = Comparator
                .comparing((Proposal proposal) -> proposal.verdict() == Verdict.UNKNOWN)
                .thenComparing(Comparator.comparingInt(Proposal::points).reversed()).thenComparing(Proposal::id);
    }
}
