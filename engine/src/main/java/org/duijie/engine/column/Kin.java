package org.duijie.engine.column;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Term;

/**
 * Elements of lists by the topmost term each lies within. What relates two terms is the nearest term that both lie within,
 * so all elements under other topmost terms than those of the asking side answer the same: nothing relates them. Immutable
 * and thread safe.
 */
final class Kin {
    private static final int NO_TERM = -1;

    private final Map<Term, Integer> topmost = new HashMap<>();
    private final int[] families;

    /** The kin of these elements; those that are no terms have none. */
    Kin(List<Object> elements) {
        this.families = new int[elements.size()];
        for (int place = 0; place < families.length; place++) {
            families[place] = elements.get(place) instanceof Term term
                    ? topmost.computeIfAbsent(topmost(term), top -> topmost.size())
                    : NO_TERM;
        }
    }

    private static Term topmost(Term term) {
        Term top = term;
        for (Optional<? extends Term> above = top.findParent(); above.isPresent(); above = top.findParent()) {
            top = above.get();
        }
        return top;
    }

    /**
     * The elements that nothing relates to what is stated; none if it is not of terms alone.
     *
     * @param stated terms, lists of them, or null for what is not stated
     */
    BitSet strangers(List<@Nullable Object> stated) {
        BitSet related = new BitSet();
        for (Object one : stated) {
            for (Object each : one instanceof List<?> list ? list : one == null ? List.of() : List.of(one)) {
                if (!(each instanceof Term term)) {
                    return new BitSet();
                }
                Integer family = topmost.get(topmost(term));
                if (family != null) {
                    related.set(family);
                }
            }
        }
        BitSet strangers = new BitSet(families.length);
        for (int place = 0; place < families.length; place++) {
            strangers.set(place, families[place] != NO_TERM && !related.get(families[place]));
        }
        return strangers;
    }
}
