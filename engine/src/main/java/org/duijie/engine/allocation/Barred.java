package org.duijie.engine.allocation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/** Pairs that do not meet whatever their points are. To be filled by one thread; then immutable and thread safe. */
public final class Barred {
    /** No pair. */
    public static final Barred NOBODY = new Barred();

    private final BitSet needs = new BitSet();
    private final BitSet candidates = new BitSet();
    private @Nullable BitSet[] pairs = {};

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
        BitSet own = own(need);
        if (own == null) {
            own = new BitSet();
            pairs = need < pairs.length ? pairs : Arrays.copyOf(pairs, Math.max(need + 1, 2 * pairs.length));
            pairs[need] = own;
        }
        own.set(candidate);
    }

    /** Whether a pair is among them. */
    public boolean has(int need, int candidate) {
        BitSet own = own(need);
        return needs.get(need) || candidates.get(candidate) || own != null && own.get(candidate);
    }

    /** These, and pairs beside them. */
    Barred and(List<Edge> more) {
        Barred both = new Barred();
        both.needs.or(needs);
        both.candidates.or(candidates);
        both.pairs = Arrays.stream(pairs).map(own -> own == null ? null : (BitSet) own.clone())
                .toArray(BitSet[]::new);
        more.forEach(edge -> both.add(edge.need(), edge.candidate()));
        return both;
    }

    /** Which candidates are barred from a need. */
    IntPredicate of(int need) {
        if (needs.get(need)) {
            return candidate -> true;
        }
        BitSet own = own(need);
        return own == null ? candidates::get : candidate -> own.get(candidate) || candidates.get(candidate);
    }

    private @Nullable BitSet own(int need) {
        return need < pairs.length ? pairs[need] : null;
    }
}
