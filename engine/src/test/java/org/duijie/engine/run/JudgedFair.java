package org.duijie.engine.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.allocation.Tally;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.match.Books;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.MatchSession;

/** A session whose pairs are judged once, to be allocated under one policy after the other, for measuring. */
public final class JudgedFair {
    private final MatchSession plan;
    private final JudgedSession session;

    /** Judges every pair. */
    public JudgedFair(Plans plans, Books books) {
        Frozen frozen = plans.freeze(books).frozen();
        this.plan = frozen.session();
        this.session = JudgedSession.of(frozen, Judge.of(frozen, books), new BruteForcePools(), new Monitor());
    }

    /** Number of pairs that may meet. */
    public int eligible() {
        return session.countEligible();
    }

    /** Allocates and draws up the timetable. */
    public RunResult allocate(Policy policy) {
        return Pipeline.run(plan.with(policy), session, new Monitor());
    }

    /** What such a result comes to. */
    public Tally tally(RunResult result) {
        Set<Pair> unplaced = result.unplaced().stream().map(RunResult.Unplaced::pair).collect(Collectors.toSet());
        List<Edge> edges = result.meetings().stream().map(m -> session.edge(new Pair(m.need(), m.candidate())))
                .toList();
        return Tally.of(session.market(unplaced), edges);
    }
}
