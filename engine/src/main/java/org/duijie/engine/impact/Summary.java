package org.duijie.engine.impact;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.duijie.engine.impact.ImpactReport.Group;
import org.duijie.engine.impact.ImpactReport.Grouping;
import org.duijie.engine.impact.ImpactReport.OfCriterion;
import org.duijie.engine.impact.ImpactReport.OfHost;
import org.duijie.engine.match.Book;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Trait;
import org.duijie.engine.text.Text;

/** Draws up the {@link ImpactReport} of a comparison. */
final class Summary {
    private static final Comparator<Tally> MOST_FIRST = Comparator.comparingLong(Tally::changed)
            .thenComparingLong(tally -> tally.gained() + tally.lost()).reversed();

    private final Frozen frozen;
    private final Difference difference;
    private final Judging judging;
    private final Comparison comparison;
    private final Impact.Limits limits;
    private final Tally[] needs;
    private final Tally[] candidates;
    private final Map<String, Tally> meetingsByCriterion = new HashMap<>();

    Summary(Frozen frozen, Difference difference, Judging judging, Comparison comparison, Impact.Limits limits) {
        this.frozen = frozen;
        this.difference = difference;
        this.judging = judging;
        this.comparison = comparison;
        this.limits = limits;
        this.needs = IntStream.range(0, comparison.needs().size())
                .mapToObj(need -> Tally.of(judging.byNeed()[need], 0, 0)).toArray(Tally[]::new);
        this.candidates = IntStream.range(0, comparison.candidates().size())
                .mapToObj(candidate -> Tally.of(judging.counts().ofCandidate(candidate), 0, 0)).toArray(Tally[]::new);
        LongStream.of(comparison.meetings()).forEach(this::countMeeting);
    }

    private void countMeeting(long pair) {
        boolean gained = comparison.after().meets(pair);
        Tally one = new Tally(0, 0, 0, 0, gained ? 1 : 0, gained ? 0 : 1);
        int need = PairKey.need(pair);
        int candidate = PairKey.candidate(pair);
        needs[need] = needs[need].and(one);
        candidates[candidate] = candidates[candidate].and(one);
        for (Cause cause : comparison.change(pair).causes()) {
            if (cause instanceof Cause.ByCriterion criterion) {
                meetingsByCriterion.merge(criterion.criterion(), one, Tally::and);
            }
        }
    }

    ImpactReport of(Book<?> base, Book<?> draft) {
        return new ImpactReport(base.ref(), draft.ref(), judging.compared(),
                comparison.before().meetings().length, comparison.after().meetings().length,
                sum(List.of(needs)), limits.places(), comparison.moves().forNeeds().length,
                comparison.moves().forCandidates().length, criteria(), hosts(), groupings(), named());
    }

    private static Tally sum(Collection<Tally> all) {
        return all.stream().reduce(Tally.NONE, Tally::and);
    }

    private List<OfCriterion> criteria() {
        Counts counts = judging.counts();
        return IntStream.range(0, difference.watched().size()).mapToObj(i -> {
            Watched one = difference.watched().get(i);
            Tally met = meetingsByCriterion.getOrDefault(one.id(), Tally.NONE);
            return new OfCriterion(one.id(), one.label(), counts.saysOtherwise(i),
                    Tally.of(counts.ofCriterion(i), 0, 0).and(met), counts.shifts(i).limit(limits.shifts()).toList());
        }).toList();
    }

    private List<OfHost> hosts() {
        Map<String, Tally> hosts = new LinkedHashMap<>();
        for (int need = 0; need < needs.length; need++) {
            hosts.merge(Objects.requireNonNull(frozen.owners().get(comparison.needs().get(need))), needs[need],
                    Tally::and);
        }
        return hosts.entrySet().stream().filter(one -> one.getValue().isAny())
                .sorted(Map.Entry.<String, Tally>comparingByValue(MOST_FIRST).thenComparing(Map.Entry.comparingByKey()))
                .map(one -> new OfHost(one.getKey(), one.getValue())).toList();
    }

    /** None where nothing was compared: a shortlist may have proposed nobody. */
    private List<Grouping> groupings() {
        if (judging.compared() == 0) {
            return List.of();
        }
        Map<Text, Map<Text, Tally>> groups = new LinkedHashMap<>();
        for (int need = 0; need < needs.length; need++) {
            add(Trait.site(Objects.requireNonNull(frozen.terms().get(comparison.needs().get(need)))), needs[need],
                    groups);
        }
        for (int candidate = 0; candidate < candidates.length; candidate++) {
            Tally own = candidates[candidate];
            Trait.of(Objects.requireNonNull(frozen.profiles().get(comparison.candidates().get(candidate))))
                    .forEach(trait -> add(trait, own, groups));
        }
        return groups.entrySet().stream().map(one -> new Grouping(one.getKey(), sorted(one.getValue()))).toList();
    }

    private static void add(Trait trait, Tally own, Map<Text, Map<Text, Tally>> groups) {
        Map<Text, Tally> byValue = groups.computeIfAbsent(trait.fact(), fact -> new HashMap<>());
        trait.values().forEach(value -> byValue.merge(value, own, Tally::and));
    }

    private static List<Group> sorted(Map<Text, Tally> groups) {
        return groups.entrySet().stream().filter(one -> one.getValue().isAny())
                .map(one -> new Group(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Group::tally, MOST_FIRST).thenComparing(group -> group.value().zh()))
                .toList();
    }

    private List<PairChange> named() {
        return Stream.of(LongStream.of(comparison.meetings()), comparison.moves().all(),
                LongStream.of(judging.first())).flatMapToLong(Function.identity()).distinct()
                .limit(limits.pairs()).mapToObj(comparison::change).toList();
    }
}
