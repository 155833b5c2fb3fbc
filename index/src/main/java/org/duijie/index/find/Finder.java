package org.duijie.index.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

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
        return find(Inquiry.of(need, search), search, reader);
    }

    /** Needs for a candidate. */
    Found needs(Profile candidate, Search search, IndexReader reader) throws IOException {
        return find(Inquiry.of(candidate, search), search, reader);
    }

    private Found find(Inquiry inquiry, Search search, IndexReader reader) throws IOException {
        Side other = inquiry.other();
        Best best = new Best(search.most());
        Sweep sweep = new Sweep(new Plan(search.book(), inquiry, List.of(Interest.of(inquiry.asking()))), best);
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
