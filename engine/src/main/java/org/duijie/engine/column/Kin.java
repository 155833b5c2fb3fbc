package org.duijie.engine.column;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Term;

/**
 * Elements of lists by the topmost term each lies within. What relates two terms is the nearest term that both lie within,
 * so all elements under other topmost terms than those of the asking side answer the same: nothing relates them. Immutable
 * and thread safe.
 */
final class Kin {
    private final Map<Term, Integer> topmost = new LinkedHashMap<>();
    /** For each topmost term the places of the elements within it, ascending. */
    private final List<int[]> families;
    /** Those that are no terms. */
    private final int[] others;

    /** The kin of these elements. */
    Kin(List<Object> elements) {
        List<IntStream.Builder> places = new ArrayList<>();
        IntStream.Builder strange = IntStream.builder();
        for (int place = 0; place < elements.size(); place++) {
            if (elements.get(place) instanceof Term term) {
                int family = topmost.computeIfAbsent(topmost(term), top -> topmost.size());
                if (family == places.size()) {
                    places.add(IntStream.builder());
                }
                places.get(family).add(place);
            } else {
                strange.add(place);
            }
        }
        this.families = places.stream().map(of -> of.build().toArray()).toList();
        this.others = strange.build().toArray();
    }

    /** Whom to ask. */
    static final class Circle {
        static final int NOBODY = -1;

        private final int[] places;
        private final int stranger;

        private Circle(int[] places, int stranger) {
            this.places = places;
            this.stranger = stranger;
        }

        /** Of elements that may answer anything, ascending. */
        int[] places() {
            return places;
        }

        /** The place of one of all others, who answer the same; {@link #NOBODY} if there are none. */
        int stranger() {
            return stranger;
        }
    }

    /** Whom to ask who states that: terms, lists of them, or null for what is not stated; everybody if it is anything else. */
    Circle circle(List<@Nullable Object> stated) {
        BitSet related = new BitSet();
        for (Object one : stated) {
            for (Object each : one instanceof List<?> list ? list : one == null ? List.of() : List.of(one)) {
                if (!(each instanceof Term term)) {
                    return everybody();
                }
                Integer family = topmost.get(topmost(term));
                if (family != null) {
                    related.set(family);
                }
            }
        }
        int unrelated = related.nextClearBit(0);
        return new Circle(places(related),
                unrelated < families.size() ? families.get(unrelated)[0] : Circle.NOBODY);
    }

    /** All are to be asked. */
    Circle everybody() {
        BitSet all = new BitSet();
        all.set(0, families.size());
        return new Circle(places(all), Circle.NOBODY);
    }

    private int[] places(BitSet of) {
        if (others.length == 0 && of.cardinality() == 1) {
            return families.get(of.nextSetBit(0));
        }
        return IntStream.concat(IntStream.of(others), of.stream().flatMap(family -> IntStream.of(families.get(family))))
                .sorted().toArray();
    }

    private static Term topmost(Term term) {
        Term top = term;
        for (Optional<? extends Term> above = top.findParent(); above.isPresent(); above = top.findParent()) {
            top = above.get();
        }
        return top;
    }
}
