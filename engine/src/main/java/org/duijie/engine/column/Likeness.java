package org.duijie.engine.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duijie.engine.compare.FactSource;

/**
 * Tells lists apart only as far as the asking side does, so that few of many lists need be asked about. Elements are alike
 * if every fact says the same of each alone; lists are alike if they are made of the same kinds of elements. For facts by
 * the nearest element that is which kinds occur. Facts that count how many elements of the need's list are answered by the
 * candidate's look at each element asked for alone as well; where it is the need's list that varies, it matters how many of
 * each kind occur.
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

    private final Feature feature;
    private final List<View> views = new ArrayList<>();
    private final boolean counts;
    private final boolean known;
    private final Map<Object, Integer> kinds = new HashMap<>();
    private final Map<List<Integer>, Integer> kindsByValues = new HashMap<>();

    /** One fact as seen by the asking side, or by one element of its list. */
    private record View(FactSource<Object, Object> source, Asking asking) {}

    /** The likeness of lists of a feature in the eyes of the asking side, as far as these facts go. */
    public Likeness(Feature feature, Asking asking, List<FactSource<Object, Object>> sources) {
        this.feature = feature;
        this.counts = !asking.need() && sources.stream().anyMatch(source -> COUNTED.contains(source.fact()));
        this.known = sources.stream().map(FactSource::fact)
                .allMatch(fact -> BY_NEAREST.contains(fact) || COUNTED.contains(fact));
        for (FactSource<Object, Object> source : sources) {
            views.add(new View(source, asking));
            if (COUNTED.contains(source.fact()) && asking.need()) {
                Feature asked = Features.of(asking.record().getClass()).get(asking.ownReads(source));
                List<?> elements = asked.listed(asking.record());
                if (elements != null) {
                    elements.forEach(
                            one -> views.add(new View(source, asking.stating(asked.listing(List.of(one))))));
                }
            }
        }
    }

    /** The kind of an element, numbered as they come. */
    public int kind(Object element) {
        return kinds.computeIfAbsent(element, one -> {
            Object alone = feature.listing(List.of(one));
            List<Integer> values = views.stream().map(view -> view.asking().read(view.source(), alone)).toList();
            return kindsByValues.computeIfAbsent(values, v -> kindsByValues.size());
        });
    }

    /** The same number for lists that are alike, given the kinds of their elements; or {@link #UNLIKE_ANY}. */
    public long signature(int[] kindsOfElements) {
        if (!known || counts && kindsOfElements.length >= 1 << COUNT_BITS) {
            return UNLIKE_ANY;
        }
        int most = counts ? COUNTED_KINDS : MOST_KINDS;
        long signature = 0;
        for (int kind : kindsOfElements) {
            if (kind >= most) {
                return UNLIKE_ANY;
            }
            signature = counts ? signature + (1L << kind * COUNT_BITS) : signature | 1L << kind;
        }
        return signature;
    }
}
