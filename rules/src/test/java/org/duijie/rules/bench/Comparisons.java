package org.duijie.rules.bench;

import java.util.List;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/** Comparison records as rules read them: every measurement within what its fact takes. */
final class Comparisons {
    private Comparisons() {}

    static <N extends Terms, P extends Profile, C extends Record> C of(Comparer<N, P, C> comparer, N need, P candidate,
            Circumstances circumstances) {
        FactSet<C> facts = comparer.facts();
        List<FactSource<N, P>> sources = comparer.sources();
        int[] values = new int[sources.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.facts().get(i).hold(sources.get(i).read(need, candidate, circumstances));
        }
        return facts.instance(values);
    }
}
