package org.duijie.engine.allocation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Pairs that do not meet whatever their points are. To be filled by one thread; then immutable and thread safe. */
public final class Barred {
    /** No pair. */
    public static final Barred NOBODY = new Barred();

    private final BitSet needs = new BitSet();
    private final BitSet candidates = new BitSet();
    private final Map<Integer, BitSet> pairs = new HashMap<>();

    /** Every pair of a need. */
    public void addNeed(int need) {
        needs.set(need);
    }

    /** Every pair of a candidate. */
    public void addCandidate(int candidate) {
        candidates.set(candidate);
    }

    /** One pair. */
    public void add(int need, int candidate) {
        pairs.computeIfAbsent(need, key -> new BitSet()).set(candidate);
    }

    /** Whether a pair is among them. */
    public boolean has(int need, int candidate) {
        BitSet own = pairs.get(need);
        return needs.get(need) || candidates.get(candidate) || own != null && own.get(candidate);
    }

    /** These, and pairs beside them. */
    Barred and(List<Edge> more) {
        Barred both = new Barred();
        both.needs.or(needs);
        both.candidates.or(candidates);
        pairs.forEach((need, own) -> both.pairs.put(need, (BitSet) own.clone()));
        more.forEach(edge -> both.add(edge.need(), edge.candidate()));
        return both;
    }

    /** Which candidates are barred from a need. */
    IntPredicate of(int need) {
        if (needs.get(need)) {
            return candidate -> true;
        }
        BitSet own = pairs.get(need);
        return own == null ? candidates::get : candidate -> own.get(candidate) || candidates.get(candidate);
    }
}
