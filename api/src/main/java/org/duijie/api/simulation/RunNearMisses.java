package org.duijie.api.simulation;

import java.util.List;

import org.springframework.stereotype.Component;

import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Books;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Runs;
import org.duijie.engine.simulation.NearMiss;
import org.duijie.engine.simulation.NearMisses;

/** Near misses of a finished run, asked by real ids or pseudonyms. Thread safe. */
@Component
final class RunNearMisses {
    private final Runs runs;
    private final Books books;
    private final Pools pools;

    RunNearMisses(Runs runs, Books books, Pools pools) {
        this.runs = runs;
        this.books = books;
        this.pools = pools;
    }

    /**
     * What a need or a candidate would gain.
     *
     * @param need id of a need of the run; empty to ask for the candidate
     * @param candidate id of a candidate of the run
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND for an unknown run or a stranger to it
     */
    List<NearMiss> of(String run, String need, String candidate) {
        Frozen frozen = runs.frozen(run);
        Pseudonyms who = runs.pseudonyms(run);
        NearMisses misses = NearMisses.of(frozen, books.compile(frozen.book(), frozen.session().date()), pools);
        return need.isEmpty()
                ? misses.ofCandidate(who.findPseudonym(candidate).orElse(candidate))
                : misses.ofNeed(who.findPseudonym(need).orElse(need));
    }
}
