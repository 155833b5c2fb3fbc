package org.duijie.engine.impact;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.duijie.engine.allocation.FirstPlaces;

/** Pairs that take another of the first places of a ranking, come there or leave. Immutable. */
final class Moves {
    private final long[] forNeeds;
    private final long[] forCandidates;

    private Moves(long[] forNeeds, long[] forCandidates) {
        this.forNeeds = forNeeds;
        this.forCandidates = forCandidates;
    }

    static Moves between(FirstPlaces before, FirstPlaces after, int needs, int candidates) {
        return new Moves(
                moved(needs, before::ofNeed, after::ofNeed).sorted().toArray(),
                moved(candidates, before::ofCandidate, after::ofCandidate)
                        .map(PairKey::turned).sorted().toArray());
    }

    /** Whose list it is, and who moves in it. */
    private static LongStream moved(int lists, IntFunction<int[]> before, IntFunction<int[]> after) {
        return IntStream.range(0, lists).boxed().flatMapToLong(list -> {
            int[] was = before.apply(list);
            int[] is = after.apply(list);
            return IntStream.concat(IntStream.of(was), IntStream.of(is)).distinct()
                    .filter(who -> FirstPlaces.placeOf(who, was) != FirstPlaces.placeOf(who, is))
                    .mapToLong(who -> PairKey.of(list, who));
        });
    }

    /** Those that move in either ranking, each once, in order. */
    LongStream all() {
        return LongStream.concat(LongStream.of(forNeeds), LongStream.of(forCandidates)).sorted().distinct();
    }

    /** Those in the rankings of needs, in order. */
    long[] forNeeds() {
        return forNeeds;
    }

    /** Those in the rankings of candidates, in order. */
    long[] forCandidates() {
        return forCandidates;
    }
}
