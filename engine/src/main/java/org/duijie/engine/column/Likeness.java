package org.duijie.engine.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.FactSource;

/**
 * Tells lists apart only as far as the asking side does, so that few of many lists need be asked about. Elements are alike
 * if every fact says the same of each alone; lists are alike if they are made of the same kinds of elements. For facts by
 * the nearest element that is which kinds occur. Facts that count how many elements of the need's list are answered by the
 * candidate's look at each element asked for alone; where it is the need's list that varies, it matters how many of each kind
 * occur. For one thread.
 */
public final class Likeness {
    /** Lists that cannot be told by their kinds. */
    public static final long UNLIKE_ANY = -1;

    private static final Set<String> BY_NEAREST = Set.of("region", "occupation", "industry", "field", "mode", "stage",
            "interest", "history");
    private static final Set<String> COUNTED = Set.of("skillsMatched", "skillsShare", "certificates", "fieldsMatched",
            "fieldsShare");
    private static final int MOST_KINDS = Long.SIZE - 1;
    private static final int COUNTED_KINDS = 7;
    private static final int COUNT_BITS = 9;

    private final List<View> views = new ArrayList<>();
    private final boolean counts;
    private final boolean known;
    private final List<int[]> kinds = new ArrayList<>();

    /** One fact as seen by the asking side, or by one element of its list. */
    record View(FactSource<Object, Object> source, Asking asking) {
        /** What the record of one element answers. */
        int ask(Object alone) {
            return asking.read(source, alone);
        }

        /** Whether the fact is about what terms of both sides lie within together. */
        boolean byKin() {
            return isByKin(source);
        }

        /** What the fact reads of the asking side. */
        List<@Nullable Object> stated() {
            return asking.stated(source);
        }
    }

    /** In the eyes of the asking side, as far as these facts of the feature go. */
    public Likeness(Asking asking, List<FactSource<Object, Object>> sources) {
        this.counts = !asking.need() && sources.stream().anyMatch(source -> COUNTED.contains(source.fact()));
        this.known = sources.stream().allMatch(Likeness::isByKin);
        for (FactSource<Object, Object> source : sources) {
            List<?> asked = COUNTED.contains(source.fact()) && asking.need() ? asked(asking, source) : null;
            if (asked == null || asked.isEmpty()) {
                views.add(new View(source, asking));
            } else {
                Feature feature = feature(asking, source);
                asked.forEach(one -> views.add(new View(source, asking.stating(feature.listing(List.of(one))))));
            }
        }
    }

    private static boolean isByKin(FactSource<?, ?> source) {
        return BY_NEAREST.contains(source.fact()) || COUNTED.contains(source.fact());
    }

    private static @Nullable List<?> asked(Asking asking, FactSource<Object, Object> source) {
        return feature(asking, source).listed(asking.record());
    }

    private static Feature feature(Asking asking, FactSource<Object, Object> source) {
        return Features.of(asking.record().getClass()).get(asking.ownReads(source));
    }

    /** What is asked of each element. */
    List<View> views() {
        return views;
    }

    /**
     * The kind of an element, numbered as they come.
     *
     * @param answers of the element to each view
     */
    int kind(int[] answers) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (Arrays.equals(kinds.get(kind), answers)) {
                return kind;
            }
        }
        kinds.add(answers.clone());
        return kinds.size() - 1;
    }

    /** Whether lists of that length can be told by their kinds. */
    boolean tells(int length) {
        return known && !(counts && length >= 1 << COUNT_BITS);
    }

    /** The signature of a list that has an element of that kind as well; {@link #UNLIKE_ANY} if there are too many kinds. */
    long with(long signature, int kind) {
        if (kind >= (counts ? COUNTED_KINDS : MOST_KINDS)) {
            return UNLIKE_ANY;
        }
        return counts ? signature + (1L << kind * COUNT_BITS) : signature | 1L << kind;
    }
}
