package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.Barred;
import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.Edges;
import org.duijie.engine.allocation.Market;
import org.duijie.engine.allocation.Quotas;
import org.duijie.engine.find.Pools;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Roster;
import org.duijie.engine.timetable.Hall;
import org.duijie.engine.timetable.Presence;
import org.duijie.engine.vocabulary.Region;

/**
 * A frozen session with its pairs judged, all of them or those of a {@link Shortlist}: numbers for pseudonyms, points for
 * profiles. It remembers the pairs that may meet; what the book says of others is asked again. Immutable once built.
 */
final class JudgedSession {
    /** Few enough that progress moves and a cancel is heard at once, enough that no core waits for another. */
    private static final int PAIRS_AT_ONCE = 1 << 19;

    private final Frozen frozen;
    private final Judge judge;
    private final Hall hall;
    private final Numbering numbers;
    private final @Nullable Presence presence;
    private final List<Integer> needPlaces = new ArrayList<>();
    private final Quotas quotas;
    private final List<Integer> candidatePlaces = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<String> neverThere = new HashSet<>();
    private final Set<Pair> pins;
    private final Set<Pair> vetoes;
    private final Pairs pairs;
    private final Edges eligible;
    private final Market everybody;

    private JudgedSession(Frozen frozen, Judge judge, Numbering numbers, Pairs pairs, Edges eligible) {
        this.frozen = frozen;
        this.judge = judge;
        this.hall = new Hall(frozen.session(), frozen.owners());
        Roster roster = frozen.session().roster();
        this.numbers = numbers;
        Integer rounds = frozen.session().bindingRounds();
        this.presence = rounds == null ? null : Presence.inRounds(frozen.session(), hall, rounds);
        for (Roster.RosterNeed need : roster.needs()) {
            needPlaces.add(cap(need.need(), need.places(), there -> there.placesOfHost(hall.host(need.need()))));
            if (need.withdrawn()) {
                withdrawn.add(need.need());
            }
        }
        this.quotas = new Quotas(needPlaces, presence == null
                ? List.of()
                : SharedPlaces.of(frozen.session(), hall, numbers, presence));
        for (Roster.RosterCandidate candidate : roster.candidates()) {
            candidatePlaces
                    .add(cap(candidate.party(), candidate.places(), there -> there.placesOfCandidate(candidate)));
            if (candidate.withdrawn()) {
                withdrawn.add(candidate.party());
            }
        }
        this.pins = pairs(frozen.session().constraints().pins());
        this.vetoes = pairs(frozen.session().constraints().vetoes());
        this.pairs = pairs;
        this.eligible = eligible;
        this.everybody = market(Set.of());
    }

    /** Judges the pairs of a session, reporting progress in pairs. */
    static JudgedSession of(Frozen frozen, Judge judge, Pools pools, StageSteps stages) {
        Numbering numbers = new Numbering(frozen.session().roster());
        Pairs pairs = Pairs.of(frozen, numbers, judge, pools, stages);
        return new JudgedSession(frozen, judge, numbers, pairs, judge(frozen, numbers, pairs, stages));
    }

    /** A session of which it is known which of the pairs may meet. */
    static JudgedSession of(Frozen frozen, Judge judge, Numbering numbers, Pairs pairs, Edges eligible) {
        return new JudgedSession(frozen, judge, numbers, pairs, eligible);
    }

    private static Edges judge(Frozen frozen, Numbering numbers, Pairs pairs, StageSteps stages) {
        Edges.Row[] rows = new Edges.Row[numbers.needs().size()];
        long total = pairs.count(0, rows.length);
        long done = 0;
        int atOnce = (int) Math.max(1, PAIRS_AT_ONCE * (long) rows.length / Math.max(1, total));
        for (int from = 0; from < rows.length; from += atOnce) {
            stages.report(Stage.JUDGE, done, total);
            int to = Math.min(from + atOnce, rows.length);
            IntStream.range(from, to).parallel().forEach(need -> rows[need] = pairs.eligible(pairs.look(need)));
            done += pairs.count(from, to);
        }
        stages.report(Stage.JUDGE, total, total);
        return Edges.of(frozen.session().seed(), List.of(rows));
    }

    /** No more meetings than the rounds there are can hold. */
    private int cap(String id, int places, ToIntFunction<Presence> inRounds) {
        int most = presence == null ? places : inRounds.applyAsInt(presence);
        if (most == 0) {
            neverThere.add(id);
        }
        return Math.min(places, most);
    }

    private static Set<Pair> pairs(List<Constraints.PairNote> notes) {
        Set<Pair> pairs = new HashSet<>();
        notes.forEach(note -> pairs.add(new Pair(note.need(), note.candidate())));
        return pairs;
    }

    Hall hall() {
        return hall;
    }

    /** The cities of the needs whose site is known. */
    Map<String, String> cities() {
        Map<String, String> cities = new HashMap<>();
        frozen.terms().forEach((need, terms) -> {
            Region site = switch (terms) {
                case ExpertiseTerms expertise -> expertise.region();
                case PositionTerms position -> position.region();
            };
            if (site != null) {
                cities.put(need, site.city().orElse(site).code());
            }
        });
        return cities;
    }

    List<String> needs() {
        return numbers.needs();
    }

    List<String> candidates() {
        return numbers.candidates();
    }

    /** The candidates a need was judged with. */
    List<String> judgedWith(String need) {
        return IntStream.of(pairs.candidates(numbers.need(need))).mapToObj(candidates()::get).toList();
    }

    /** Number of pairs that were judged. */
    long countJudged() {
        return pairs.count(0, needs().size());
    }

    boolean pinned(Pair pair) {
        return pins.contains(pair);
    }

    boolean vetoed(Pair pair) {
        return vetoes.contains(pair);
    }

    boolean withdrawn(Pair pair) {
        return withdrawn.contains(pair.need()) || withdrawn.contains(pair.candidate());
    }

    /** Whether one of the two is there in none of the rounds. */
    boolean neverThere(Pair pair) {
        return neverThere.contains(pair.need()) || neverThere.contains(pair.candidate());
    }

    /** Whether the run judged the pair. */
    boolean judged(Pair pair) {
        return pairs.has(numbers.need(pair.need()), numbers.candidate(pair.candidate()));
    }

    /** What the book says of a pair, judged by the run or not. */
    Score score(Pair pair) {
        return Score.of(judge.judge(pair.need(), pair.candidate()));
    }

    /** What the book says of a need with those it was judged with. */
    Scores scores(String need) {
        return pairs.scores(pairs.look(numbers.need(need)));
    }

    Pair pair(Edge edge) {
        return new Pair(needs().get(edge.need()), candidates().get(edge.candidate()));
    }

    /** The edge of a pair, whether or not it may meet. */
    Edge edge(Pair pair) {
        int need = numbers.need(pair.need());
        int candidate = numbers.candidate(pair.candidate());
        Edge judged = eligible.find(need, candidate);
        if (judged != null) {
            return judged;
        }
        Score score = score(pair);
        return new Edge(need, candidate, score.needPoints(), score.candidatePoints(),
                Edge.tieOf(frozen.session().seed(), need, candidate));
    }

    /** The market while every pair may have a round. */
    Market everybody() {
        return everybody;
    }

    /** The market without the pairs that no round could take. */
    Market market(Set<Pair> unplaced) {
        Barred barred = new Barred();
        IntStream.range(0, needs().size()).filter(n -> away(needs().get(n))).forEach(barred::addNeed);
        IntStream.range(0, candidates().size()).filter(c -> away(candidates().get(c))).forEach(barred::addCandidate);
        Stream.of(pins, vetoes, unplaced).flatMap(Set::stream)
                .forEach(pair -> barred.add(numbers.need(pair.need()), numbers.candidate(pair.candidate())));
        List<Edge> pinned = pins.stream().filter(pin -> !unplaced.contains(pin)).map(this::edge).sorted(Edge.BY_NUMBERS)
                .toList();
        return new Market(quotas, candidatePlaces, pinned, eligible.barring(barred));
    }

    private boolean away(String id) {
        return withdrawn.contains(id) || neverThere.contains(id);
    }

    /** Number of pairs that may meet. */
    int countEligible() {
        return Math.toIntExact(everybody.edges().count() + pins.size());
    }

    /** Those who may meet a need, or are pinned to it. */
    Stream<Edge> meetable(String need) {
        int number = numbers.need(need);
        return Stream.concat(everybody.edges().of(number), pinned(edge -> edge.need() == number));
    }

    /** The needs a candidate may meet, or is pinned to. */
    Stream<Edge> meetableBy(String candidate) {
        int number = numbers.candidate(candidate);
        return Stream.concat(IntStream.range(0, needs().size()).mapToObj(need -> everybody.edges().find(need, number))
                .filter(Objects::nonNull), pinned(edge -> edge.candidate() == number));
    }

    private Stream<Edge> pinned(Predicate<Edge> which) {
        return everybody.pins().stream().filter(which);
    }
}
