package org.duijie.index.find;

import org.duijie.engine.column.Asking;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.find.Search;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Who asks, and about what.
 *
 * @param comparer how the two are compared
 * @param asking the side that asks
 * @param other the kind of record it asks about
 */
record Inquiry(Comparer<?, ?, ?> comparer, Asking asking, Side other) {

    /** Candidates are looked for. */
    static Inquiry of(Terms need, Search search) {
        Comparer<?, ?, ?> comparer = comparer(search);
        requireJudged(comparer.needs(), need, search);
        return new Inquiry(comparer, asking(need, true, search), Side.of(comparer.candidates()));
    }

    /** Needs are looked for. */
    static Inquiry of(Profile candidate, Search search) {
        Comparer<?, ?, ?> comparer = comparer(search);
        requireJudged(comparer.candidates(), candidate, search);
        return new Inquiry(comparer, asking(candidate, false, search), Side.of(comparer.needs()));
    }

    private static Comparer<?, ?, ?> comparer(Search search) {
        return Comparers.get(search.book().ref().name());
    }

    private static void requireJudged(Class<?> judged, Object record, Search search) {
        if (!judged.isInstance(record)) {
            throw new IllegalArgumentException(search.book().ref().name() + " judges " + judged.getSimpleName()
                    + ", not " + record.getClass().getSimpleName());
        }
    }

    private static Asking asking(Object record, boolean need, Search search) {
        return new Asking(record, need, new Circumstances(search.date(), Wish.UNKNOWN));
    }
}
