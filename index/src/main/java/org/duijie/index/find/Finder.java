package org.duijie.index.find;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.column.Asking;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.find.CandidateFinder;
import org.duijie.engine.find.Found;
import org.duijie.engine.find.Search;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/** Finds over readers of an index as {@link CandidateFinder} says. Thread safe. */
final class Finder {
    private final Segments segments;

    /** A finder that keeps what it reads here. */
    Finder(Segments segments) {
        this.segments = segments;
    }

    /** Candidates for a need. */
    Found candidates(Terms need, Search search, IndexReader reader) throws IOException {
        Comparer<?, ?, ?> comparer = comparer(search);
        requireJudged(comparer.needs(), need, search);
        return find(comparer, asking(need, true, search), Side.of(comparer.candidates()), search, reader);
    }

    /** Needs for a candidate. */
    Found needs(Profile candidate, Search search, IndexReader reader) throws IOException {
        Comparer<?, ?, ?> comparer = comparer(search);
        requireJudged(comparer.candidates(), candidate, search);
        return find(comparer, asking(candidate, false, search), Side.of(comparer.needs()), search, reader);
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

    private Found find(Comparer<?, ?, ?> comparer, Asking asking, Side other, Search search, IndexReader reader)
            throws IOException {
        Best best = new Best(search.most());
        Sweep sweep = new Sweep(new Plan(search.book(), comparer, asking, other), best);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                sweep.over(segments.rows(other, leaf.reader()), leaf.reader());
                SortedDocValues ids = DocValues.getSorted(leaf.reader(), other.idField());
                best.endSegment(place -> id(ids, place));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Found(best.ids(), sweep.passing());
    }

    private static BytesRef id(SortedDocValues ids, int place) {
        try {
            return BytesRef.deepCopyOf(ids.lookupOrd(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
