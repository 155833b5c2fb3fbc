package org.duijie.engine.run;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.duijie.engine.find.Pool;
import org.duijie.engine.find.Pools;
import org.duijie.engine.find.Search;
import org.duijie.engine.match.Book;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Roster;

/**
 * Which pairs of a large session are judged: for each need the first candidates a finder proposes, for each candidate the
 * first needs, and every pair somebody wished for or staff have pinned. A pure function of the frozen inputs.
 */
final class Shortlist {
    /** So that nobody is left with nothing where candidates far outnumber needs. */
    private static final int FEWEST_NEEDS = 20;

    private final Frozen frozen;
    private final Numbering numbers;
    private final BitSet[] judged;

    private Shortlist(Frozen frozen, Numbering numbers) {
        this.frozen = frozen;
        this.numbers = numbers;
        this.judged = new BitSet[numbers.needs().size()];
        Arrays.setAll(judged, n -> new BitSet(numbers.candidates().size()));
    }

    /**
     * The numbers of the candidates each need is judged with, ascending.
     *
     * @param length how many candidates are proposed for a need
     */
    static int[][] of(Frozen frozen, Numbering numbers, int length, Book<?> book, Pools pools, StageSteps stages) {
        Shortlist list = new Shortlist(frozen, numbers);
        list.propose(length, book, pools, stages);
        frozen.session().roster().wishes().forEach(wish -> list.add(wish.need(), wish.candidate()));
        for (Constraints.PairNote pin : frozen.session().constraints().pins()) {
            list.add(pin.need(), pin.candidate());
        }
        return Arrays.stream(list.judged).map(bits -> bits.stream().toArray()).toArray(int[][]::new);
    }

    private void propose(int length, Book<?> book, Pools pools, StageSteps stages) {
        var terms = present(frozen.terms());
        var profiles = present(frozen.profiles());
        int own = Math.clamp((long) length * terms.size() / Math.max(1, profiles.size()),
                Math.min(length, FEWEST_NEEDS), Funnel.LONGEST);
        Search forNeed = new Search(book, frozen.session().date(), length);
        Search forCandidate = new Search(book, frozen.session().date(), own);
        long steps = (long) terms.size() + profiles.size();
        long done = 0;
        try (Pool pool = pools.over(terms, profiles)) {
            for (var need : terms.entrySet()) {
                stages.report(Stage.SHORTLIST, done++, steps);
                pool.candidates(need.getValue(), forNeed).ids().forEach(candidate -> add(need.getKey(), candidate));
            }
            for (var candidate : profiles.entrySet()) {
                stages.report(Stage.SHORTLIST, done++, steps);
                pool.needs(candidate.getValue(), forCandidate).ids().forEach(need -> add(need, candidate.getKey()));
            }
        }
    }

    /** Without those who have been taken back or have left. */
    private <T> SortedMap<String, T> present(SortedMap<String, T> all) {
        Roster roster = frozen.session().roster();
        Set<String> gone = new HashSet<>();
        roster.needs().stream().filter(Roster.RosterNeed::withdrawn).forEach(n -> gone.add(n.need()));
        roster.candidates().stream().filter(Roster.RosterCandidate::withdrawn).forEach(c -> gone.add(c.party()));
        SortedMap<String, T> present = new TreeMap<>(all);
        present.keySet().removeAll(gone);
        return present;
    }

    private void add(String need, String candidate) {
        judged[numbers.need(need)].set(numbers.candidate(candidate));
    }
}
